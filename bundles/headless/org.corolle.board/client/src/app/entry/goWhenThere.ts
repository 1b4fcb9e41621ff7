// SPDX-License-Identifier: EPL-2.0
import { chooseView } from "../../link/send";
import { board, subscribe } from "../../link/store";

/** As long as a new drawing may take to appear among the choices, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Goes to the drawing of a new action or chain as soon as the room offers it, unless one has gone elsewhere meanwhile.
 */
export const goWhenThere = (subject: string, type: "flower" | "chain"): void => {
  const from = board().view;
  const look = (): boolean => {
    const choice = board().choices.find((each) => each.subject === subject && each.type === type);
    if (choice && board().view === from) {
      chooseView(choice);
    }
    return choice !== undefined;
  };
  if (!look()) {
    const stop = subscribe(() => look() && stop());
    window.setTimeout(stop, PATIENCE);
  }
};
