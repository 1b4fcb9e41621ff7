// SPDX-License-Identifier: EPL-2.0
import type { BoardState } from "../link/state";
import type { Key } from "../words/words";

/** Parts that are there even when a project has nothing in it. */
const FRAME = new Set(["zone", "legend", "add", "title", "centre", "prompt"]);

type Seen = Pick<BoardState, "role" | "scene" | "choices">;

/** What to say over a drawing without content, null where there is some. */
export const emptyKey = ({ role, scene, choices }: Seen): Key | null => {
  if (scene ? [...scene.nodes.values()].some((node) => !FRAME.has(node.part)) : choices.length > 0) {
    return null;
  }
  if (role === "PARTICIPANT" || role === "PROJECTOR") {
    return role === "PROJECTOR" ? "empty.projector" : "empty.participant";
  }
  switch (scene?.view.type) {
    case "flower":
    case "petal":
      return "empty.facilitator.flower";
    case "chain":
    case "circuit":
      return "empty.facilitator.chain";
    default:
      return "empty.facilitator.none";
  }
};
