// SPDX-License-Identifier: EPL-2.0
import type { RoomState } from "../link/protocol";
import type { BoardState } from "../link/state";
import type { Key } from "../words/words";

/** Parts that are there even when a project has nothing in it. */
const FRAME = new Set(["zone", "legend", "add", "title", "centre", "prompt"]);

type Seen = Pick<BoardState, "role" | "scene" | "choices"> & { readonly room?: Pick<RoomState, "phase"> | null };

/** What to say over a drawing without content, null where there is some. */
export const emptyKey = ({ role, scene, choices, room }: Seen): Key | null => {
  if (scene ? [...scene.nodes.values()].some((node) => !FRAME.has(node.part)) : choices.length > 0) {
    return null;
  }
  if (role === "PROJECTOR") {
    return (room?.phase ?? "LOOK") === "LOOK" ? "empty.projector" : null;
  }
  if (role === "PARTICIPANT") {
    return "empty.participant";
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
