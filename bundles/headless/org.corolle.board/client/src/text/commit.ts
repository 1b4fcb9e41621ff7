// SPDX-License-Identifier: EPL-2.0
// What a text means that was written where no element was yet.
import type { Act } from "../link/acts";
import { newId } from "../link/ids";
import type { SceneNode } from "../link/protocol";

/** Invitations carry the act and its fixed fields in their data. */
const added = (node: SceneNode, text: string): Act => {
  const { adds, index, feature: _feature, text: _text, truncated: _truncated, ...fixed } = node.data;
  const place = index === undefined ? {} : { index: Number(index) };
  return { do: adds, id: newId(), ...fixed, ...place, text } as unknown as Act;
};

export const actOf = (node: SceneNode, text: string): Act | null => {
  if (node.part === "add") {
    return node.data.adds ? added(node, text) : null;
  }
  const { chain, activity, circuit } = node.data;
  return node.part === "cell" && chain && activity && circuit
    ? { do: "cell-write", id: newId(), chain, activity, circuit, text }
    : null;
};
