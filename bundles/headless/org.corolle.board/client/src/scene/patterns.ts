// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../link/protocol";
import type { Paint } from "../link/shapes";

export type PatternName = NonNullable<Paint["pt"]>;

export interface PatternUse {
  readonly id: string;
  readonly name: PatternName;
  readonly colour: string;
}

/** A pattern is drawn in the colour of the outline; each pair is defined once. */
export const patternId = (paint: Paint): string =>
  `pattern-${paint.pt ?? ""}-${(paint.s ?? "#000000").slice(1)}`;

const seen = new WeakMap<SceneNode, readonly PatternUse[]>();

const usesOf = (node: SceneNode): readonly PatternUse[] => {
  const known = seen.get(node);
  if (known) {
    return known;
  }
  const uses = node.s.flatMap((shape) => {
    const paint = shape.k === "box" || shape.k === "path" ? shape.p : undefined;
    return paint?.pt ? [{ id: patternId(paint), name: paint.pt, colour: paint.s ?? "#000000" }] : [];
  });
  seen.set(node, uses);
  return uses;
};

export const patternsOf = (nodes: Iterable<SceneNode>): PatternUse[] => {
  const uses = new Map<string, PatternUse>();
  for (const node of nodes) {
    usesOf(node).forEach((use) => uses.set(use.id, use));
  }
  return [...uses.values()];
};
