// SPDX-License-Identifier: EPL-2.0
// What it means to let go of a node here.
import type { Act } from "../link/acts";
import type { SceneNode } from "../link/protocol";
import type { BoardState, SceneState } from "../link/state";
import { insideBox, insideOutline, nodeAt, type Point } from "./hit";
import { mayGroup, mayMoveCard, mayPlace, mayReorder } from "./may";

export type Outcome =
  | { readonly kind: "nothing" }
  | { readonly kind: "act"; readonly act: Act }
  | { readonly kind: "ask"; readonly onto: SceneNode };

/** Where the node's upper left corner and the finger are. */
export interface Drop {
  readonly node: SceneNode;
  readonly at: Point;
  readonly finger: Point;
  readonly held: ReadonlySet<string>;
}

export type Inside = (node: SceneNode, point: Point) => boolean;

const NOTHING: Outcome = { kind: "nothing" };
/** Types of diagram in which everything can be pushed about. */
const FREE = new Set(["stakeholder-map"]);

const placed = (scene: SceneState, { node, at }: Drop): Outcome => ({
  kind: "act",
  act: {
    do: "place",
    diagram: scene.view.type,
    subject: scene.view.subject,
    element: node.el,
    x: Math.round(at.x),
    y: Math.round(at.y),
  },
});

/** The card or petal that would take up the card; shown while it is dragged. */
export const targetOf = (scene: SceneState, asker: BoardState, drop: Drop, inside: Inside = insideOutline) =>
  (mayGroup(asker) ? nodeAt(scene, "card", drop.finger, insideBox, drop.held) : undefined) ??
  nodeAt(scene, "petal", drop.finger, inside);

const card = (scene: SceneState, asker: BoardState, drop: Drop, inside: Inside): Outcome => {
  const target = targetOf(scene, asker, drop, inside);
  if (!target || !mayMoveCard(asker, drop.node)) {
    return NOTHING;
  }
  if (target.part === "card") {
    return { kind: "ask", onto: target };
  }
  if (target.el !== drop.node.data.dimension) {
    return { kind: "act", act: { do: "card-move", card: drop.node.el, dimension: target.el } };
  }
  return mayPlace(asker, drop.node) ? placed(scene, drop) : NOTHING;
};

const centre = (node: SceneNode): Point => ({ x: node.x + node.w / 2, y: node.y + node.h / 2 });

/** Its new position among its like, read along the line in which they stand. */
export const positionAmong = (scene: SceneState, { node, at }: Drop): number => {
  const like = [...scene.nodes.values()].filter(
    (n) =>
      n.part === node.part &&
      n.el !== node.el &&
      n.data.parent === node.data.parent &&
      n.data.chain === node.data.chain,
  );
  const spread = (axis: "x" | "y"): number => {
    const all = [node, ...like].map((n) => n[axis]);
    return Math.max(...all) - Math.min(...all);
  };
  const axis = spread("x") >= spread("y") ? "x" : "y";
  const mine = at[axis] + (axis === "x" ? node.w : node.h) / 2;
  return like.filter((n) => centre(n)[axis] < mine).length;
};

const inList = (scene: SceneState, drop: Drop): Outcome => {
  const here = positionAmong(scene, drop);
  const before = positionAmong(scene, { ...drop, at: drop.node });
  return here === before ? NOTHING : { kind: "act", act: { do: "reorder", element: drop.node.el, index: here } };
};

export const outcome = (scene: SceneState, asker: BoardState, drop: Drop, inside: Inside = insideOutline): Outcome => {
  if (drop.node.part === "card") {
    return card(scene, asker, drop, inside);
  }
  if (FREE.has(scene.view.type)) {
    return mayPlace(asker, drop.node) ? placed(scene, drop) : NOTHING;
  }
  return mayReorder(asker, drop.node) ? inList(scene, drop) : NOTHING;
};

/** Cards and the nodes of a map follow the finger at once; what stands in a list must be chosen first. */
export const mayDrag = (scene: SceneState, asker: BoardState, node: SceneNode, selected: boolean): boolean => {
  if (node.part === "card") {
    return mayMoveCard(asker, node);
  }
  if (FREE.has(scene.view.type)) {
    return node.el !== "" && node.part !== "flow" && node.part !== "title" && mayPlace(asker, node);
  }
  return selected && node.part !== "cell" && node.part !== "petal" && node.part !== "flow" && mayReorder(asker, node);
};
