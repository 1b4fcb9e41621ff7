// SPDX-License-Identifier: EPL-2.0
// From one node to the next by arrow keys: the nearest in that direction, straight ahead rather than aslant.
import type { SceneNode } from "../link/protocol";

export type Direction = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

/** What lies aslant counts this much farther than what lies straight ahead. */
const ASLANT = 2.5;

const VECTOR: Record<Direction, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const gap = (a: number, aSize: number, b: number, bSize: number): number =>
  Math.max(0, b - (a + aSize), a - (b + bSize));

const distance = (from: SceneNode, to: SceneNode, direction: Direction): number => {
  const [dx, dy] = VECTOR[direction];
  const ahead = (to.x + to.w / 2 - from.x - from.w / 2) * dx + (to.y + to.h / 2 - from.y - from.h / 2) * dy;
  if (ahead <= 1) {
    return Infinity;
  }
  const aside = dx !== 0 ? gap(from.y, from.h, to.y, to.h) : gap(from.x, from.w, to.x, to.w);
  const off = dx !== 0 ? to.y + to.h / 2 - from.y - from.h / 2 : to.x + to.w / 2 - from.x - from.w / 2;
  return ahead + ASLANT * aside + Math.abs(off) / 10;
};

const holds = (outer: SceneNode, inner: SceneNode): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.w >= inner.x + inner.w &&
  outer.y + outer.h >= inner.y + inner.h;

/** What the node lies in is not beside it. */
export const neighbour = (from: SceneNode, all: readonly SceneNode[], direction: Direction): SceneNode | undefined => {
  let best: SceneNode | undefined;
  let least = Infinity;
  for (const node of all) {
    const far = node === from || holds(node, from) ? Infinity : distance(from, node, direction);
    if (far < least) {
      least = far;
      best = node;
    }
  }
  return best;
};

/** The node before or after in the order of the drawing; undefined at its ends. */
export const stepAlong = (id: string, all: readonly SceneNode[], by: 1 | -1): SceneNode | undefined =>
  all[all.findIndex((node) => node.id === id) + by];
