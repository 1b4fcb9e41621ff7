// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import type { SceneNode } from "./protocol";
import { applyScene } from "./scene";

const node = (id: string, x = 0): SceneNode => ({ id, el: id, part: "card", x, y: 0, w: 1, h: 1, label: id, data: {}, s: [] });
const view = { type: "flower", subject: "", dimension: "" };

test("keepsUnchangedNodesAndTheirOrder", () => {
  const first = applyScene(null, {
    t: "scene",
    view,
    number: 1,
    full: { title: "", width: 10, height: 10, background: "#ffffff", nodes: [node("a"), node("b"), node("c")] },
  });

  const second = applyScene(first, { t: "scene", view, number: 2, set: [node("d")], gone: ["b"], after: { d: "a" } });

  expect(second?.order).toEqual(["a", "d", "c"]);
  expect(second?.nodes.get("a")).toBe(first?.nodes.get("a"));
});
