// SPDX-License-Identifier: EPL-2.0
// What this person may do with a node now. The room decides; the board only offers nothing that it would refuse.
import type { SceneNode } from "../link/protocol";
import type { BoardState } from "../link/state";

type Asker = Pick<BoardState, "role" | "room" | "own">;

const leads = ({ role, room }: Asker): boolean =>
  role === "FACILITATOR" || (role === "SCRIBE" && room?.phase !== "CLOSED");

const taking = ({ role, room }: Asker, phase: string): boolean => role === "PARTICIPANT" && room?.phase === phase;

const isOwnCard = ({ own }: Asker, node: SceneNode): boolean => node.part === "card" && own.has(node.el);

export const mayPlace = (asker: Asker, node: SceneNode): boolean =>
  leads(asker) || (taking(asker, "GROUP") && node.part === "card");

export const mayMoveCard = (asker: Asker, node: SceneNode): boolean =>
  node.part === "card" &&
  (leads(asker) || taking(asker, "GROUP") || (taking(asker, "ADD_CARDS") && isOwnCard(asker, node)));

export const mayGroup = (asker: Asker): boolean =>
  asker.room?.phase === "GROUP" && (leads(asker) || taking(asker, "GROUP"));

/** Cells, columns, stakeholders… change their place in their list. */
export const mayReorder = (asker: Asker, node: SceneNode): boolean =>
  leads(asker) && "index" in node.data && node.el !== "";

export const mayAdd = leads;

/** Its text can be written: an element with a text, an empty cell, an invitation. */
export const mayEdit = (asker: Asker, node: SceneNode): boolean => {
  const written = node.el !== "" && "feature" in node.data;
  if (leads(asker)) {
    return written || node.part === "cell" || node.part === "add";
  }
  return written && taking(asker, "ADD_CARDS") && isOwnCard(asker, node);
};

export const mayDelete = (asker: Asker, node: SceneNode): boolean =>
  node.el !== "" &&
  node.part !== "title" &&
  node.part !== "more" &&
  (leads(asker) || (taking(asker, "ADD_CARDS") && isOwnCard(asker, node)));

export const maySelect = ({ role }: Asker, node: SceneNode): boolean =>
  role !== "PROJECTOR" && node.part !== "zone" && node.part !== "legend" && node.part !== "prompt";
