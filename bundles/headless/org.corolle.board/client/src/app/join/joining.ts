// SPDX-License-Identifier: EPL-2.0
import { shelf } from "../parts/shelf";

/** Whether the page for choosing a group is open again, after the first choice. */
export const joining = shelf(false);
