// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import type { SceneState } from "../../link/state";

const STATUSES = ["EXISTING", "IN_PROGRESS", "PLANNED", "TO_DISCUSS", "DISCARDED"] as const;

export type CellStatus = (typeof STATUSES)[number];

/** The states this thing can have: those of a cell or circuit, none for the rest. */
export const statusesOf = (node: SceneNode): readonly CellStatus[] =>
  node.part === "cell" || node.part === "circuit" ? STATUSES : [];

const REORDERED = new Set([
  "petal",
  "activity",
  "support",
  "circuit",
  "resource",
  "stakeholder",
  "impact-domain",
  "impact",
  "content",
  "criterion",
  "indicator",
  "marker",
]);

/** Its place in its list, from 0, where it has one that may change. */
export const placeOf = (node: SceneNode): number | null =>
  REORDERED.has(node.part) && node.data.index && node.el ? Number(node.data.index) - 1 : null;

const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);

/** Whether its list runs from top to bottom. */
export const isUpright = (node: SceneNode, scene: SceneState | null): boolean => {
  const like = [...(scene?.nodes.values() ?? [])].filter(
    (each) => each.part === node.part && each.data.parent === node.data.parent && each.data.chain === node.data.chain,
  );
  return like.length > 1 && spread(like.map(({ y }) => y)) > spread(like.map(({ x }) => x));
};

export const DELETED = new Set([...REORDERED, "card", "cell", "carrier", "flow"]);
