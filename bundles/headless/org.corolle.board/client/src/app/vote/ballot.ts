// SPDX-License-Identifier: EPL-2.0
// The arithmetic of dots.

import type { Dots } from "../../link/state";

export type { Dots };

export const placed = (dots: Dots): number => Object.values(dots).reduce((sum, n) => sum + n, 0);

export const left = (dots: Dots, perPerson: number): number => Math.max(0, perPerson - placed(dots));

/** One dot more or less on an option; nothing changes where none is left to give or to take. */
export const withDot = (dots: Dots, option: string, step: 1 | -1, perPerson: number): Dots => {
  const now = dots[option] ?? 0;
  if ((step === 1 && left(dots, perPerson) === 0) || (step === -1 && now === 0)) {
    return dots;
  }
  const { [option]: _, ...others } = dots;
  return now + step === 0 ? others : { ...others, [option]: now + step };
};

/** Typed totals hold when the voters could have placed that many dots. */
export const plausible = (totals: Dots, voters: number, perPerson: number): boolean =>
  placed(totals) <= voters * perPerson;

/** The options with the most dots first; those with as many keep their order. */
export const ranked = <T extends { readonly id: string }>(options: readonly T[], totals: Dots): readonly T[] =>
  [...options].sort((a, b) => (totals[b.id] ?? 0) - (totals[a.id] ?? 0));
