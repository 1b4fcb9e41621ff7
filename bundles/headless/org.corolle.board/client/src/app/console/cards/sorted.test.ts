// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { byPetal, countBy, filtered } from "./sorted";

const card = (id: string, dimension: string, status?: string, action = "a") => ({
  id,
  type: "Contribution",
  dimension,
  action,
  ...(status ? { status } : {}),
});
const cards = [
  card("1", "d2"),
  card("2", "d1", "RETAINED"),
  card("3", "gone", "DISCARDED"),
  card("4", "d1", "RAW", "other"),
];

it("takes a card without a status for a raw one", () => {
  expect(filtered(cards, "", "RAW").map((c) => c.id)).toEqual(["1", "4"]);
});

it("shows the cards of the action that is drawn", () => {
  expect(countBy(cards, "a")).toEqual({ all: 3, RAW: 1, GROUPED: 0, RETAINED: 1, DISCARDED: 1 });
});

it("heaps them in the order of the petals and loses none whose petal is gone", () => {
  expect(
    byPetal(filtered(cards, "a", "all"), ["d1", "d2"]).map((h) => [h.dimension, h.cards.map((c) => c.id)]),
  ).toEqual([
    ["d1", ["2"]],
    ["d2", ["1"]],
    ["", ["3"]],
  ]);
});
