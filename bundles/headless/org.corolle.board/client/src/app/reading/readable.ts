// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../../link/protocol";
import type { BoardState } from "../../link/state";
import { useBoard } from "../../link/store";

const READABLE = new Set(["card", "flow", "cell"]);

/** The one thing chosen on the drawing that can be read in another way. */
export const readable = ({ selection, scene }: Pick<BoardState, "selection" | "scene">): SceneNode | undefined => {
  const node = selection.length === 1 ? scene?.nodes.get(selection[0] ?? "") : undefined;
  return node && READABLE.has(node.part) && node.el ? node : undefined;
};

export const useReadable = (): SceneNode | undefined => useBoard(readable);
