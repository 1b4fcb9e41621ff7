// SPDX-License-Identifier: EPL-2.0
// What lies under a point of the drawing.
import type { SceneNode } from "../link/protocol";
import type { SceneState } from "../link/state";

export interface Point {
  readonly x: number;
  readonly y: number;
}

const outlines = new WeakMap<SceneNode, Path2D>();
let context: CanvasRenderingContext2D | null = null;

const outlineOf = (node: SceneNode): Path2D | undefined => {
  const shape = node.s.find((each) => each.k === "path");
  if (shape?.k === "path" && !outlines.has(node)) {
    outlines.set(node, new Path2D(shape.d));
  }
  return outlines.get(node);
};

/** Whether the point lies inside the painted outline of a petal. */
export const insideOutline = (node: SceneNode, point: Point): boolean => {
  context ??= document.createElement("canvas").getContext("2d");
  const outline = outlineOf(node);
  return !!outline && !!context?.isPointInPath(outline, point.x - node.x, point.y - node.y);
};

export const insideBox = (node: SceneNode, point: Point): boolean =>
  point.x >= node.x && point.x <= node.x + node.w && point.y >= node.y && point.y <= node.y + node.h;

/** The uppermost node of this part there. */
export const nodeAt = (
  scene: SceneState,
  part: string,
  point: Point,
  inside: (node: SceneNode, point: Point) => boolean,
  without: ReadonlySet<string> = new Set(),
): SceneNode | undefined => {
  for (let i = scene.order.length - 1; i >= 0; i--) {
    const node = scene.nodes.get(scene.order[i] ?? "");
    if (node?.part === part && !without.has(node.id) && insideBox(node, point) && inside(node, point)) {
      return node;
    }
  }
  return undefined;
};
