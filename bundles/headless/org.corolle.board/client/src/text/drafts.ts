// SPDX-License-Identifier: EPL-2.0
// Texts not yet all in the room, kept on this device over a reload.
import { parsed, tab } from "../link/storage";
import type { Draft } from "./session";

export interface KeptDraft extends Draft {
  readonly node: string;
  readonly element: string;
  readonly feature: string;
}

const SHELF = "corolle.drafts";
const DAY = 86_400_000;

type Kept = Record<string, KeptDraft & { readonly at: number }>;

const read = (): Kept => parsed<Kept>(tab.read(SHELF), {});

/** From an earlier life of this page; taken once. */
let earlier = Object.entries(read()).filter(([, draft]) => draft.at > Date.now() - DAY);

const write = (kept: Kept): void => tab.write(SHELF, JSON.stringify(kept));

export const keepDraft = (key: string, draft: KeptDraft): void =>
  write({ ...read(), [key]: { ...draft, at: Date.now() } });

export const forgetDraft = (key: string): void => {
  const kept = read();
  if (key in kept && !earlier.some(([each]) => each === key)) {
    delete kept[key];
    write(kept);
  }
};

export const takeDrafts = (here: (node: string) => boolean): KeptDraft[] => {
  const taken = earlier.filter(([, draft]) => here(draft.node));
  if (taken.length > 0) {
    earlier = earlier.filter((entry) => !taken.includes(entry));
  }
  return taken.map(([, draft]) => draft);
};
