// SPDX-License-Identifier: EPL-2.0
import { useCallback, useEffect, useState } from "react";
import type { Question } from "../../link/protocol";
import { ask } from "../../link/send";
import { useBoard } from "../../link/store";
import { useWords } from "../../words/useWords";

/** Milliseconds without a change before a list that follows the project is asked for again. */
const CALM = 300;
/** Milliseconds between looks at what others change without the drawing showing it, such as decisions noted. */
const LOOK_AGAIN = 5000;

interface Asked<T> {
  readonly rows: readonly T[] | null;
  readonly failed: string;
  readonly again: () => void;
}

/**
 * Asks the room and keeps what it replies; asks again when told to, and after each change of the project while shown.
 */
export const useAsked = <T>(question: Question, field: string, live = false): Asked<T> => {
  const w = useWords();
  const [rows, setRows] = useState<readonly T[] | null>(null);
  const [failed, setFailed] = useState("");
  const [tries, setTries] = useState(0);
  const number = useBoard((state) => (live ? (state.scene?.number ?? 0) : 0));
  const settled = useBoard((state) => (live ? state.pending.length : 0));
  const room = useBoard((state) => (live ? state.roomAt : 0));
  const asked = JSON.stringify(question);
  useEffect(() => {
    const clock = live ? window.setInterval(() => setTries((n) => n + 1), LOOK_AGAIN) : 0;
    return () => window.clearInterval(clock);
  }, [live]);
  useEffect(() => {
    let stale = false;
    const asking = (): void =>
      void ask(JSON.parse(asked) as Question)
        .then((reply) => {
          if (!stale) {
            const found = reply[field];
            setRows(Array.isArray(found) ? (found as T[]) : null);
            setFailed(typeof reply.why === "string" ? reply.why : "");
          }
        })
        .catch(() => !stale && setFailed(w("tell.lost")));
    const timer = window.setTimeout(asking, live ? CALM : 0);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [asked, field, tries, number, settled, room, live, w]);
  const again = useCallback(() => setTries((n) => n + 1), []);
  return { rows, failed, again };
};
