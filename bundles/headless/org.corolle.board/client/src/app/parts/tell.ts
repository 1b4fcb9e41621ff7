// SPDX-License-Identifier: EPL-2.0
import { shelf } from "./shelf";

/** A quiet word to the person: what was done, or what could not be and how to try again. */
export interface Word {
  readonly id: number;
  readonly text: string;
  readonly retry?: () => void;
}

export const wordsTold = shelf<readonly Word[]>([]);
let last = 0;

export const forget = (id: number): void => wordsTold.set(wordsTold.get().filter((word) => word.id !== id));

export const say = (text: string, retry?: () => void): void => {
  const id = ++last;
  const others = wordsTold.get().filter((word) => word.text !== text);
  wordsTold.set([...others.slice(-1), retry ? { id, text, retry } : { id, text }]);
  window.setTimeout(() => forget(id), retry ? 20_000 : 4_000);
};
