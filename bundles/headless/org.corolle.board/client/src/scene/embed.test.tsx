// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import { card, enter } from "../app/testing/fakeRoom";
import { choose } from "../link/send";
import { board } from "../link/store";
import { embed } from "./embed";

const told: string[] = [];

test("theWindowAndTheBoardChooseTheSame", () => {
  window.corolleSelected = (elements) => void told.push(elements);
  const room = enter({ role: "FACILITATOR", nodes: [card("c1", "Goûter"), card("c2", "Cuisiner")] });
  embed();

  window.corolle?.select(["c2"]);
  const byWindow = [...board().selection];
  const copied = window.corolle?.copy();
  choose(["card:c1"]);
  window.corolle?.delete();
  window.corolle?.undo();

  expect(byWindow).toEqual(["card:c2"]);
  expect(copied).toBe("Cuisiner");
  expect(told).toEqual(['["c1"]']);
  expect(room.acts()).toEqual([{ do: "delete", element: "c1" }, { do: "undo" }]);
});
