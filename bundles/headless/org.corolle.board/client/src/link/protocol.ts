// SPDX-License-Identifier: EPL-2.0
// The messages between server and board, protocol version 1; org.corolle.server is the other side.
import type { Shape } from "./shapes";

export type Role = "FACILITATOR" | "SCRIBE" | "PARTICIPANT" | "PROJECTOR";
export type Phase = "LOOK" | "ADD_CARDS" | "GROUP" | "CONNECT" | "VOTE" | "CLOSED";
export type Language = "fr" | "en";
export type Look = "light" | "high-contrast";

/** One thing on the board; coordinates in drawing units. */
export interface SceneNode {
  readonly id: string;
  readonly el: string;
  readonly part: string;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly label: string;
  readonly data: Readonly<Record<string, string>>;
  readonly s: readonly Shape[];
}

/** A node as it comes: what is empty is left out. */
export type WireNode = Pick<SceneNode, "id" | "part" | "x" | "y" | "w" | "h"> & Partial<SceneNode>;

export interface ViewName {
  readonly type: string;
  readonly subject: string;
  readonly dimension: string;
}

export interface Choice extends ViewName {
  readonly title: string;
}

export interface Group {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly pictogram: string;
  readonly stakeholder: string;
}

export interface VoteOption {
  readonly id: string;
  readonly text: string;
  readonly subject: string;
}

export interface Vote {
  readonly id: string;
  readonly question: string;
  readonly dots: number;
  readonly secret: boolean;
  readonly options: readonly VoteOption[];
  readonly ballots: number;
  readonly totals?: Readonly<Record<string, number>>;
}

export interface RoomState {
  readonly phase: Phase;
  readonly timer: { readonly ends: number; readonly left: number } | null;
  readonly look: (ViewName & { readonly node: string }) | null;
  readonly hidden: boolean;
  readonly groups: readonly Group[];
  readonly session: { readonly id: string; readonly title: string } | null;
  readonly vote: Vote | null;
  /** The last closed vote with its totals, until the room goes on. */
  readonly result?: Vote | null;
  readonly people: Readonly<Record<"facilitator" | "scribe" | "participant" | "projector", number>>;
  readonly byGroup: Readonly<Record<string, number>>;
  readonly openTo: string;
  /** The participants' whole address; only those who lead or show get it. */
  readonly join?: string;
}

export interface Welcome {
  readonly t: "welcome";
  readonly v: number;
  readonly me: string;
  readonly role: Role;
  readonly number: number;
  readonly project: { readonly title: string; readonly language: string };
  readonly choices: readonly Choice[];
  readonly room: RoomState;
  /** What I have put on the options of the running vote. */
  readonly ballot?: { readonly vote: string; readonly dots: Readonly<Record<string, number>> } | null;
  /** The same from a server that does not say of which vote. */
  readonly votes?: Readonly<Record<string, number>>;
  readonly server: { readonly version: string };
}

export interface FullScene {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly nodes?: readonly WireNode[];
}

export interface SceneFull {
  readonly t: "scene";
  readonly view: ViewName;
  readonly number: number;
  readonly full: FullScene;
}

export interface SceneChange {
  readonly t: "scene";
  readonly view: ViewName;
  readonly number: number;
  readonly set?: readonly WireNode[];
  readonly move?: readonly (readonly [string, number, number])[];
  readonly gone?: readonly string[];
  /** For a node that is new or stands elsewhere in the drawing order: the one before it, empty for the first. */
  readonly after?: Readonly<Record<string, string>>;
  readonly size?: readonly [number, number];
  readonly title?: string;
  readonly background?: string;
}

export type Answer =
  | { readonly t: "answer"; readonly id: string; readonly ok: true; readonly number: number }
  | { readonly t: "answer"; readonly id: string; readonly ok: false; readonly why: string };

export interface Here {
  readonly node?: string;
  readonly typing?: string;
  readonly drag?: { readonly node: string; readonly x: number; readonly y: number };
  readonly point?: { readonly x: number; readonly y: number };
}

export interface Reply {
  readonly t: "reply";
  readonly id: string;
  readonly [field: string]: unknown;
}

export type FromServer =
  | Welcome
  | SceneFull
  | SceneChange
  | Answer
  | { readonly t: "room"; readonly room: RoomState }
  | (Here & { readonly t: "here"; readonly from: string; readonly group: string })
  | { readonly t: "gone"; readonly from: string }
  | { readonly t: "choices"; readonly choices: readonly Choice[] }
  | Reply
  | { readonly t: "bye"; readonly why: string };

export type Question =
  | { readonly what: "history"; readonly element: string }
  | { readonly what: "snapshots" }
  | { readonly what: "compare"; readonly snapshot: string }
  | { readonly what: "elements"; readonly type: string }
  | { readonly what: "element"; readonly element: string }
  | { readonly what: "join" };

export type ToServer =
  | {
      readonly t: "hello";
      readonly v: 1;
      readonly secret: string;
      readonly me: string;
      readonly lang: Language;
      readonly look: Look;
      readonly group?: string;
    }
  | ({ readonly t: "view" } & ViewName)
  | { readonly t: "act"; readonly id: string; readonly act: Act }
  | { readonly t: "group"; readonly group: string }
  | { readonly t: "room"; readonly id: string; readonly act: RoomAct }
  | {
      readonly t: "ballot";
      readonly id: string;
      readonly vote: string;
      readonly dots: Readonly<Record<string, number>>;
    }
  | ({ readonly t: "here" } & Here)
  | ({ readonly t: "ask"; readonly id: string } & Question)
  | { readonly t: "ping" };

import type { Act, RoomAct } from "./acts";
