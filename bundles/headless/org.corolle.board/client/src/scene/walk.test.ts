// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import type { SceneNode } from "../link/protocol";
import { neighbour, stepAlong } from "./walk";

const at = (id: string, x: number, y: number, w = 10, h = 10): SceneNode => ({
  id,
  el: id,
  part: "cell",
  x,
  y,
  w,
  h,
  label: id,
  data: {},
  s: [],
});
const cells = [at("a1", 0, 0), at("a2", 20, 0), at("a3", 40, 0), at("b1", 0, 20), at("b2", 20, 20), at("b3", 40, 20)];
const petal = at("petal", -50, -50, 200, 200);
const cell = (id: string): SceneNode => cells.find((each) => each.id === id) as SceneNode;

test("arrowsWalkThroughRowsAndColumns", () => {
  expect(neighbour(cell("a1"), cells, "ArrowRight")?.id).toBe("a2");
  expect(neighbour(cell("a2"), cells, "ArrowDown")?.id).toBe("b2");
  expect(neighbour(cell("b3"), cells, "ArrowUp")?.id).toBe("a3");
  expect(neighbour(cell("b3"), cells, "ArrowLeft")?.id).toBe("b2");
});

test("thereIsNothingBeyondTheEdge", () => {
  expect(neighbour(cell("a1"), cells, "ArrowUp")).toBeUndefined();
});

test("whatANodeLiesInIsNotBesideIt", () => {
  expect(neighbour(cell("b1"), [petal, ...cells], "ArrowDown")).toBeUndefined();
});

test("pageKeysFollowTheDrawingToItsEnds", () => {
  expect(stepAlong("a3", cells, 1)?.id).toBe("b1");
  expect(stepAlong("a1", cells, -1)).toBeUndefined();
});
