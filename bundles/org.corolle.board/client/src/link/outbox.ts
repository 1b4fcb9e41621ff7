// SPDX-License-Identifier: EPL-2.0
// Acts not yet answered, kept on this device, sent in order; the server knows their ids, so twice does no harm.
import type { Act } from "./acts";
import { newId } from "./ids";
import type { Answer } from "./protocol";
import type { PendingAct } from "./state";
import { board, change } from "./store";
import { isOpen, post, tell } from "./socket";

const SHELF = "corolle.outbox.";

let shelf = "";
const waiting = new Map<string, (accepted: boolean) => void>();

const keep = (pending: readonly PendingAct[]): void => {
  change({ pending });
  if (shelf) {
    localStorage.setItem(shelf, JSON.stringify(pending));
  }
};

const add = (act: Act): Promise<boolean> => {
  const entry = { id: newId(), act };
  keep([...board().pending, entry]);
  if (isOpen()) {
    post({ t: "act", ...entry });
  }
  return new Promise((resolve) => waiting.set(entry.id, resolve));
};

/** Brings back what an earlier life of this page has not got answered. */
const restore = (participantKey: string): void => {
  shelf = SHELF + participantKey;
  try {
    const kept = JSON.parse(localStorage.getItem(shelf) ?? "[]") as PendingAct[];
    keep([...kept, ...board().pending]);
  } catch {
    localStorage.removeItem(shelf);
  }
};

const sendAll = (): void => board().pending.forEach((entry) => post({ t: "act", ...entry }));

const answered = (answer: Answer): void => {
  if (!board().pending.some((entry) => entry.id === answer.id)) {
    return;
  }
  keep(board().pending.filter((entry) => entry.id !== answer.id));
  if (!answer.ok) {
    tell(answer.why);
  }
  waiting.get(answer.id)?.(answer.ok);
  waiting.delete(answer.id);
};

export const outbox = { add, restore, sendAll, answered };
