// SPDX-License-Identifier: EPL-2.0
import type { SceneState } from "../../link/state";
import type { SceneNode } from "../../link/protocol";

/** Where the entry line can write: a petal takes a new card, a cell takes its text. */
export type Target = SceneNode;

const index = (node: SceneNode): number => Number(node.data.index ?? 0);

/** Read once from each scene: everybody asks for it all the time. */
const once = <T>(read: (scene: SceneState) => T, nothing: T): ((scene: SceneState | null) => T) => {
  const known = new WeakMap<SceneState, T>();
  return (scene) => {
    if (!scene) {
      return nothing;
    }
    const found = known.get(scene) ?? read(scene);
    known.set(scene, found);
    return found;
  };
};

export const nodesOf = once<readonly SceneNode[]>(
  (scene) => scene.order.flatMap((id) => scene.nodes.get(id) ?? []),
  [],
);

export const targetsOf = once<readonly Target[]>(
  (scene) =>
    nodesOf(scene)
      .filter((node) => (node.part === "petal" || node.part === "cell") && index(node) > 0)
      .sort((a, b) => index(a) - index(b)),
  [],
);

/** The first node of each element. */
const byElement = once<ReadonlyMap<string, SceneNode>>(
  (scene) => new Map([...nodesOf(scene)].reverse().map((node) => [node.el, node])),
  new Map(),
);

export interface Digits {
  readonly index: number;
  /** A second digit may still join this one. */
  readonly open: boolean;
}

/** A digit chooses at once; a second one makes a longer number as long as there are so many targets. */
export const readDigit = (before: Digits | null, digit: number, count: number): Digits | null => {
  const joined = before?.open ? before.index * 10 + digit : 0;
  if (joined > 0 && joined <= count) {
    return { index: joined, open: joined * 10 <= count };
  }
  return digit > 0 && digit <= count ? { index: digit, open: digit * 10 <= count } : null;
};

export type Arrow = "ArrowLeft" | "ArrowRight" | "ArrowUp" | "ArrowDown";

const ACROSS: Readonly<Record<Arrow, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

const middle = (node: SceneNode): readonly [number, number] => [node.x + node.w / 2, node.y + node.h / 2];

/** The nearest target that way: what lies straight ahead counts before what lies aside. */
const ahead = (targets: readonly Target[], from: Target, arrow: Arrow): Target | undefined => {
  const [dx, dy] = ACROSS[arrow];
  const [x, y] = middle(from);
  const costs = targets.flatMap((target) => {
    const [tx, ty] = middle(target);
    const along = (tx - x) * dx + (ty - y) * dy;
    const aside = Math.abs((tx - x) * dy) + Math.abs((ty - y) * dx);
    return along > 1 ? [{ target, cost: along + 2 * aside }] : [];
  });
  return costs.sort((a, b) => a.cost - b.cost)[0]?.target;
};

/** Petals lie in a ring, so an arrow goes round; cells lie in rows, so an arrow goes where it points. */
export const step = (targets: readonly Target[], from: Target | undefined, arrow: Arrow): Target | undefined => {
  if (!from) {
    return targets[0];
  }
  if (from.part === "cell") {
    return ahead(targets, from, arrow) ?? from;
  }
  const way = arrow === "ArrowRight" || arrow === "ArrowDown" ? 1 : -1;
  const at = targets.findIndex((target) => target.id === from.id);
  return targets[(at + way + targets.length) % targets.length];
};

/** A petal by its name, a cell by its row and column, each behind its number. */
export const nameOf = ({ data, label, part }: Target, scene: SceneState | null): string => {
  const words = (el: string | undefined): string => (el ? (byElement(scene).get(el)?.data.text ?? "") : "");
  const name = part === "petal" ? data.text : [words(data.activity), words(data.circuit)].filter(Boolean).join(" × ");
  return `${data.index} · ${name || label}`;
};
