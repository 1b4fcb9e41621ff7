// SPDX-License-Identifier: EPL-2.0
import { shelf } from "../parts/shelf";
import type { Mode } from "./modes";

/** What the scribe last chose to add. */
export const chosenMode = shelf<Mode>("card");

/** It holds as long as the drawing takes it; else the first thing this drawing takes. */
export const useMode = (modes: readonly Mode[]): Mode => {
  const chosen = chosenMode.use();
  return modes.includes(chosen) ? chosen : (modes[0] ?? "action-add");
};
