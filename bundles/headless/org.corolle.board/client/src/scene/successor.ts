// SPDX-License-Identifier: EPL-2.0
// The same thing later: an empty cell becomes another node when somebody writes in it.
import type { SceneNode } from "../link/protocol";
import type { SceneState } from "../link/state";

const sameCell = (a: SceneNode, b: SceneNode): boolean =>
  a.data.chain === b.data.chain && a.data.activity === b.data.activity && a.data.circuit === b.data.circuit;

export const successor = (node: SceneNode, scene: SceneState | null): SceneNode | undefined => {
  const same = scene?.nodes.get(node.id);
  if (same || node.part !== "cell" || !scene) {
    return same;
  }
  for (const each of scene.nodes.values()) {
    if (each.part === "cell" && sameCell(each, node)) {
      return each;
    }
  }
  return undefined;
};
