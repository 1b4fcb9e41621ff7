// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { current, groupsOf } from "./drawings";

const choices = [
  { type: "chain", subject: "c", dimension: "", title: "Conserverie" },
  { type: "flower", subject: "a", dimension: "", title: "Atelier" },
  { type: "flower", subject: "b", dimension: "", title: "Bobine" },
];

it("groups the drawings by kind, in their order", () => {
  expect(groupsOf(choices).map(([name, some]) => [name, some.length])).toEqual([
    ["view.chain", 1],
    ["view.flower", 2],
  ]);
});

it("knows which drawing a view shows, also when it names only the kind", () => {
  expect(current(choices, { type: "flower", subject: "b", dimension: "" })?.title).toBe("Bobine");
  expect(current(choices, { type: "flower", subject: "", dimension: "" })?.title).toBe("Atelier");
  expect(current(choices, { type: "petal", subject: "b", dimension: "" })).toBeUndefined();
});
