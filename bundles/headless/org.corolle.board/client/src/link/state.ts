// SPDX-License-Identifier: EPL-2.0
// What this board knows; immutable, so that a component sees by identity what has changed.
import type { Act } from "./acts";
import type { Choice, Here, Language, Look, Role, RoomState, SceneNode, ViewName } from "./protocol";

/** waiting: no secret yet; lost: the connection is down and tried again; ended: the server sent us away. */
export type Link = "waiting" | "connecting" | "open" | "lost" | "ended";

export interface SceneState {
  readonly view: ViewName;
  readonly number: number;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly background: string;
  readonly order: readonly string[];
  readonly nodes: ReadonlyMap<string, SceneNode>;
}

/** An act on its way: shown at once, taken back when refused. */
export interface PendingAct {
  readonly id: string;
  readonly act: Act;
}

/** An accepted act, shown as if done until the scene has its number. */
export interface SettlingAct extends PendingAct {
  readonly number: number;
}

/** Words for the person, such as why an act was refused; with what it was about, which stays until it is put away. */
export interface Notice {
  readonly id: number;
  readonly why: string;
  readonly words: string;
}

export type Dots = Readonly<Record<string, number>>;

/** My dots in one vote; waiting: not yet in the room. */
export interface MyBallot {
  readonly vote: string;
  readonly dots: Dots;
  readonly waiting: boolean;
}

export interface Presence extends Here {
  readonly from: string;
  readonly group: string;
}

export interface BoardState {
  readonly link: Link;
  readonly endedWhy: string;
  readonly language: Language;
  readonly look: Look;
  readonly embedded: boolean;
  readonly role: Role | null;
  /** My participant id, "" before the welcome. */
  readonly me: string;
  /** The group I have chosen, "" for none. */
  readonly group: string;
  readonly project: { readonly title: string; readonly language: string };
  readonly version: string;
  readonly choices: readonly Choice[];
  readonly room: RoomState | null;
  /** When the room's state came, by this device's clock: timers count from here. */
  readonly roomAt: number;
  readonly ballot: MyBallot;
  readonly view: ViewName | null;
  readonly scene: SceneState | null;
  readonly pending: readonly PendingAct[];
  readonly notices: readonly Notice[];
  readonly people: ReadonlyMap<string, Presence>;
  /** Acts already accepted whose effect the scene does not show yet; not to be counted as waiting. */
  readonly settling: readonly SettlingAct[];
  /** Ids of the nodes chosen on the drawing (nodes, since an empty cell has no element yet); see selectedNodes. */
  readonly selection: readonly string[];
  /** The person has moved the drawing since it was last fitted. */
  readonly moved: boolean;
  /** The person has moved away by hand from what all look at. */
  readonly strayed: boolean;
  /** Node whose whole text is shown for reading, "" for none. */
  readonly opened: string;
  /** The node whose text is being written here; seed: the letter that began it. */
  readonly editing: { readonly node: string; readonly seed: string } | null;
  /** Element ids of cards that were written on this device. */
  readonly own: ReadonlySet<string>;
}

export const selectedNodes = (state: BoardState): SceneNode[] =>
  state.selection.flatMap((id) => state.scene?.nodes.get(id) ?? []);

export const atFirst: BoardState = {
  link: "waiting",
  endedWhy: "",
  language: "fr",
  look: "light",
  embedded: false,
  role: null,
  me: "",
  group: "",
  project: { title: "", language: "fr" },
  version: "",
  choices: [],
  room: null,
  roomAt: 0,
  ballot: { vote: "", dots: {}, waiting: false },
  view: null,
  scene: null,
  pending: [],
  notices: [],
  people: new Map(),
  settling: [],
  selection: [],
  moved: false,
  strayed: false,
  opened: "",
  editing: null,
  own: new Set(),
};

/** What the room has not answered yet. */
export const waitingCount = ({ pending, ballot }: Pick<BoardState, "pending" | "ballot">): number =>
  pending.length + (ballot.waiting ? 1 : 0);
