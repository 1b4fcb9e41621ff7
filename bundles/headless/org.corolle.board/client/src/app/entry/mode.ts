// SPDX-License-Identifier: EPL-2.0
import { keptAs } from "../../text/kept";
import { shelf } from "../parts/shelf";
import type { Mode } from "./modes";

/** What the scribe last chose to add; after a reload, what the words on the line were for. */
export const chosenMode = shelf<Mode>(keptAs<{ readonly mode?: Mode }>("line")?.mode ?? "card");

/** It holds as long as the drawing takes it; else the first thing this drawing takes. */
export const useMode = (modes: readonly Mode[]): Mode => {
  const chosen = chosenMode.use();
  return modes.includes(chosen) ? chosen : (modes[0] ?? "action-add");
};
