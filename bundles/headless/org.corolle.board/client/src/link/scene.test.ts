// SPDX-License-Identifier: EPL-2.0
import fc from "fast-check";
import { expect, test } from "vitest";
import type { SceneChange, SceneFull, SceneNode } from "./protocol";
import { applyScene } from "./scene";

const view = { type: "flower", subject: "", dimension: "" };
const node = (id: string, x = 0): SceneNode => ({
  id,
  el: id,
  part: "card",
  x,
  y: 0,
  w: 1,
  h: 1,
  label: id,
  data: {},
  s: [],
});

const full = (nodes: readonly SceneNode[], number: number): SceneFull => ({
  t: "scene",
  view,
  number,
  full: { title: "", width: 10, height: 10, background: "#ffffff", nodes },
});

/** The difference as org.corolle.scene.wire makes it, but with more moves than needed: any rank may be said anew. */
const difference = (
  before: readonly SceneNode[],
  after: readonly SceneNode[],
  keep: (id: string) => boolean,
): SceneChange => {
  const known = new Map(before.map((n) => [n.id, n]));
  const order: Record<string, string> = {};
  let last = -1;
  after.forEach((n, i) => {
    const rank = before.findIndex((b) => b.id === n.id);
    if (rank > last && keep(n.id)) {
      last = rank;
    } else {
      order[n.id] = after[i - 1]?.id ?? "";
    }
  });
  return {
    t: "scene",
    view,
    number: 2,
    set: after.filter((n) => !known.has(n.id)),
    move: after.flatMap((n) => (known.has(n.id) && known.get(n.id)?.x !== n.x ? [[n.id, n.x, 0] as const] : [])),
    gone: before.filter((b) => !after.some((n) => n.id === b.id)).map((b) => b.id),
    after: order,
  };
};

const nodes = fc.uniqueArray(fc.record({ id: fc.constantFrom(..."abcdefghij"), x: fc.integer({ min: 0, max: 3 }) }), {
  selector: (n) => n.id,
});

test("differencesLeadToTheSameSceneAsTheWhole", () => {
  fc.assert(
    fc.property(nodes, nodes, fc.func(fc.boolean()), (one, other, keep) => {
      const before = one.map((n) => node(n.id, n.x));
      const after = other.map((n) => node(n.id, n.x));
      const stepped = applyScene(applyScene(null, full(before, 1)), difference(before, after, keep));
      const whole = applyScene(null, full(after, 2));
      expect(stepped?.order).toEqual(whole?.order);
      expect(stepped?.order.map((id) => stepped.nodes.get(id))).toEqual(after);
    }),
  );
});

test("keepsTheVeryNodesThatDidNotChange", () => {
  const first = applyScene(null, full([node("a"), node("b")], 1));

  const second = applyScene(first, { t: "scene", view, number: 2, move: [["b", 5, 5]] });

  expect(second?.nodes.get("a")).toBe(first?.nodes.get("a"));
  expect(second?.order).toBe(first?.order);
  expect(second?.nodes.get("b")?.x).toBe(5);
});

test("fillsInWhatIsLeftOutOnTheWire", () => {
  const scene = applyScene(null, {
    ...full([], 1),
    full: {
      title: "",
      width: 1,
      height: 1,
      background: "#ffffff",
      nodes: [{ id: "z", part: "zone", x: 0, y: 0, w: 1, h: 1 }],
    },
  });

  expect(scene?.nodes.get("z")).toMatchObject({ el: "", label: "", data: {}, s: [] });
});
