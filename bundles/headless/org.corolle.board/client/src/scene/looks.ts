// SPDX-License-Identifier: EPL-2.0
// What acts on their way do to the look of nodes, by element: shown at once, gone when the room refuses.
import type { PendingAct } from "../link/state";

export interface PendingLook {
  readonly text?: string;
  readonly leaving?: boolean;
}

/** Elements by their id; an empty cell by chain, activity and circuit. */
export const cellKey = (chain: string, activity: string, circuit: string): string => `${chain} ${activity} ${circuit}`;

export const pendingLooks = (acts: readonly PendingAct[]): Map<string, PendingLook> => {
  const looks = new Map<string, PendingLook>();
  const put = (key: string, look: PendingLook): void => void looks.set(key, { ...looks.get(key), ...look });
  for (const { act } of acts) {
    switch (act.do) {
      case "write-all":
        put(act.element, { text: act.text });
        break;
      case "cell-write":
        put(cellKey(act.chain, act.activity, act.circuit), { text: act.text });
        break;
      case "delete":
        put(act.element, { leaving: true });
        break;
      case "card-merge":
      case "card-group":
        act.cards.forEach((card) => put(card, { leaving: true }));
        break;
      case "card-status":
        act.cards.forEach((card) => put(card, { leaving: act.value === "DISCARDED" }));
        break;
      default:
    }
  }
  return looks;
};
