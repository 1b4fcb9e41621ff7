// SPDX-License-Identifier: EPL-2.0
// What people do, as org.corolle.hub.act reads it.
import type { Group, Phase, ViewName } from "./protocol";

/** One step of a walk over a text: a number goes on over so many characters, "+…" writes, "-…" takes away. */
export type Step = number | string;
export type Edit = readonly Step[];

export type CardKind = "EFFECT" | "EXAMPLE" | "VERBATIM" | "IDEA" | "DISAGREEMENT";
export type CardStatus = "RAW" | "RETAINED" | "DISCARDED";

interface Pair {
  readonly id: string;
  readonly chain: string;
  readonly activity: string;
  readonly circuit: string;
}

export type Act =
  | { do: "card-add"; id: string; action: string; dimension: string; text: string; kind?: CardKind }
  | { do: "card-move"; card: string; dimension: string }
  | { do: "card-kind"; card: string; value: CardKind }
  | { do: "card-status"; cards: readonly string[]; value: CardStatus }
  | { do: "card-group"; id: string; cards: readonly string[]; text: string }
  | { do: "card-merge"; into: string; cards: readonly string[] }
  | { do: "card-ungroup"; cards: readonly string[] }
  | { do: "write"; element: string; feature: string; base: number; edit: Edit }
  | { do: "write-all"; element: string; feature: string; text: string }
  | ({ do: "cell-write"; text: string } & Pair)
  | ({ do: "cell-status"; value: string } & Pair)
  | {
      do: "activity-add" | "support-add" | "circuit-add" | "resource-add" | "impact-domain-add";
      id: string;
      chain: string;
      text: string;
      index?: number;
      kind?: string;
    }
  | { do: "impact-add"; id: string; domain: string; text: string }
  | { do: "content-add" | "carrier-add"; id: string; activity: string; text: string }
  | { do: "stakeholder-add"; id: string; chain?: string; text: string }
  | { do: "flow-add"; id: string; chain: string; source: string; target: string; kind?: string; text?: string }
  | { do: "reading-add"; id: string; element: string; text: string }
  | { do: "petal-add" | "action-add"; id: string; text: string }
  | { do: "chain-add"; id: string; action?: string; text: string }
  | { do: "set"; element: string; feature: string; value: string | null }
  | { do: "delete"; element: string }
  | { do: "reorder"; element: string; index: number }
  | { do: "place"; diagram: string; subject: string; element: string; x: number; y: number }
  | { do: "unplace"; diagram: string; subject: string; element: string }
  | { do: "session-add"; id: string; text: string; date?: string; place?: string; kind?: string; action?: string }
  | {
      do: "attendance";
      id: string;
      session: string;
      stakeholder: string;
      count?: number;
      expected: boolean;
      absent: boolean;
    }
  | { do: "decision-add" | "disagreement-add"; id: string; session: string; text: string; about: readonly string[] }
  | {
      do: "vote-add";
      id: string;
      session: string;
      question: string;
      dots: number;
      secret: boolean;
      options: readonly { id: string; text: string; subject: string }[];
    }
  | { do: "vote-totals"; vote: string; voters: number; totals: Readonly<Record<string, number>> }
  | { do: "undo" | "redo" };

export type RoomAct =
  | { do: "phase"; phase: Phase }
  | { do: "timer"; seconds: number }
  | { do: "timer-stop" }
  | ({ do: "look"; node: string } & ViewName)
  | { do: "look-away" }
  | { do: "hide"; on: boolean }
  | { do: "groups"; groups: readonly Group[] }
  | { do: "session"; session: string }
  | { do: "vote-open"; vote: string }
  | { do: "vote-close" }
  | { do: "snapshot"; label: string }
  | { do: "restore"; snapshot: string };
