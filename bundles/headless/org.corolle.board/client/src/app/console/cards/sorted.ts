// SPDX-License-Identifier: EPL-2.0
import { textOf, type Element } from "../../parts/replies";

export const FILTERS = ["all", "RAW", "GROUPED", "RETAINED", "DISCARDED"] as const;

export type Filter = (typeof FILTERS)[number];

const statusOf = (card: Element): string => textOf(card, "status") || "RAW";

/** The cards of an action, filtered; without an action those of the whole project. */
export const filtered = (cards: readonly Element[], action: string, filter: Filter): readonly Element[] =>
  cards.filter(
    (card) => (!action || textOf(card, "action") === action) && (filter === "all" || statusOf(card) === filter),
  );

export interface Heap {
  readonly dimension: string;
  readonly cards: readonly Element[];
}

/** By petal, in the petals' order; cards without a petal come last. */
export const byPetal = (cards: readonly Element[], petals: readonly string[]): readonly Heap[] =>
  [...petals, ""]
    .map((dimension) => ({
      dimension,
      cards: cards.filter(
        (card) => (petals.includes(textOf(card, "dimension")) ? textOf(card, "dimension") : "") === dimension,
      ),
    }))
    .filter((heap) => heap.cards.length > 0);

export const countBy = (cards: readonly Element[], action: string): Readonly<Record<Filter, number>> => {
  const count = (filter: Filter): number => filtered(cards, action, filter).length;
  return {
    all: count("all"),
    RAW: count("RAW"),
    GROUPED: count("GROUPED"),
    RETAINED: count("RETAINED"),
    DISCARDED: count("DISCARDED"),
  };
};
