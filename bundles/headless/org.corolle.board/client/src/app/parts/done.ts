// SPDX-License-Identifier: EPL-2.0
import type { Act } from "../../link/acts";
import { act } from "../../link/send";
import { board } from "../../link/store";
import { say } from "./tell";

interface Words {
  readonly done: string;
  readonly kept: string;
}

/** Does it and says so: at once that it is kept when the network is away, else once the room has agreed. */
export const perform = async (what: Act, words: Words): Promise<boolean> => {
  if (board().link !== "open") {
    say(words.kept);
  }
  const away = board().link !== "open";
  const accepted = await act(what);
  if (accepted && !away) {
    say(words.done);
  }
  return accepted;
};
