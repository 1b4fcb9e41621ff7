// SPDX-License-Identifier: EPL-2.0
import type { Phase, Role } from "../link/protocol";
import type { IconName } from "./signs/icons";

export const PHASES: readonly Phase[] = ["LOOK", "ADD_CARDS", "GROUP", "CONNECT", "VOTE", "CLOSED"];

export const PHASE_ICONS: Readonly<Record<Phase, IconName>> = {
  LOOK: "eye",
  ADD_CARDS: "pen",
  GROUP: "gather",
  CONNECT: "arrow",
  VOTE: "dots",
  CLOSED: "door",
};

/** What stands at the foot of the board: what this role may do in this phase, and nothing else. */
export type Tools = "none" | "calm" | "cards" | "gather" | "connect" | "vote" | "entry";

const FOR_PARTICIPANTS: Readonly<Record<Phase, Tools>> = {
  LOOK: "calm",
  ADD_CARDS: "cards",
  GROUP: "gather",
  CONNECT: "connect",
  VOTE: "vote",
  CLOSED: "calm",
};

export const toolsOf = (role: Role, phase: Phase): Tools => {
  switch (role) {
    case "PROJECTOR":
      return "none";
    case "PARTICIPANT":
      return FOR_PARTICIPANTS[phase];
    case "SCRIBE":
      return phase === "CLOSED" ? "calm" : "entry";
    case "FACILITATOR":
      return "entry";
  }
};
