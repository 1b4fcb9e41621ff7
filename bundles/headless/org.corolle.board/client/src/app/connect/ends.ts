// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import type { SceneState } from "../../link/state";
import { nodesOf } from "../entry/targets";

const ENDS = new Set(["activity", "support", "circuit", "cell", "resource", "stakeholder", "impact", "impact-domain"]);

/** Between what an arrow can go. */
export const isEnd = (node: SceneNode | undefined): node is SceneNode =>
  !!node && ENDS.has(node.part) && node.el !== "";

/** The chain that is drawn, "" where none is. */
export const chainOf = (scene: SceneState | null): string =>
  nodesOf(scene).find((node) => node.data.chain)?.data.chain ??
  (scene?.view.type === "chain" ? scene.view.subject : "");

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export const NO_ENDS: Ends = { from: "", to: "" };

/** A tap is the start, the next on something else the end, a tap on the start takes it back. */
export const withEnd = (ends: Ends, tapped: string): Ends => {
  if (!ends.from) {
    return { from: tapped, to: "" };
  }
  return tapped === ends.from ? NO_ENDS : { ...ends, to: tapped };
};
