// SPDX-License-Identifier: EPL-2.0
// Words written in a field that stayed open while others wrote on: no letter of anyone is lost.
import { diff } from "./diff";
import { after, apply } from "./edit";

/** Written from one text, read from a page that shows another by now. */
export interface OpenText {
  readonly from: string;
  readonly text: string;
}

export const merged = ({ from, text }: OpenText, now: string): string =>
  apply(after(diff(from, text), diff(from, now)), now);
