// SPDX-License-Identifier: EPL-2.0
import { choose } from "../link/send";
import type { SceneNode } from "../link/protocol";
import { board } from "../link/store";
import { maySelect } from "./may";

/** A tap chooses one node; with a key held, or cards while grouping, it adds and takes away. */
export const selectByHand = (node: SceneNode, several: boolean): void => {
  const state = board();
  if (!maySelect(state, node)) {
    return;
  }
  const gathering = several || (state.room?.phase === "GROUP" && node.part === "card");
  const chosen = state.selection.includes(node.id);
  if (gathering) {
    choose(chosen ? state.selection.filter((id) => id !== node.id) : [...state.selection, node.id]);
  } else if (!chosen || state.selection.length > 1) {
    choose([node.id]);
  }
};
