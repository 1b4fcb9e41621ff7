// SPDX-License-Identifier: EPL-2.0
import type { SceneNode } from "../link/protocol";
import { editNode } from "../link/send";
import { board } from "../link/store";
import { mayEdit } from "./may";

/** "+" on the drawing is a button: the first tap begins to write. Says whether it was one. */
export const invited = (node: SceneNode): boolean => {
  const may = node.part === "add" && mayEdit(board(), node);
  if (may) {
    editNode(node.id);
  }
  return may;
};
