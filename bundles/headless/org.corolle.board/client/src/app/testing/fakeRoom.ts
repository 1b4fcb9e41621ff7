// SPDX-License-Identifier: EPL-2.0
// A room for tests: the page's own link, talking to a socket that only remembers.
import type { Phase, Role, RoomState, SceneNode, ToServer } from "../../link/protocol";
import { atFirst } from "../../link/state";
import { change } from "../../link/store";
import { connect } from "../../link/socket";
import { receive } from "../../link/receive";

class Line {
  static readonly OPEN = 1;
  static last: Line;
  readonly readyState = 1;
  readonly sent: ToServer[] = [];
  onopen: () => void = () => undefined;
  onmessage: (event: { data: string }) => void = () => undefined;
  onclose: (event: { code: number }) => void = () => undefined;
  constructor() {
    Line.last = this;
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as ToServer);
  }
  close(): void {
    this.onclose({ code: 1000 });
  }
}

export const quiet: RoomState = {
  phase: "LOOK",
  timer: null,
  look: null,
  hidden: false,
  groups: [
    { id: "sun", label: "Soleil", colour: "#e69f00", pictogram: "sun", stakeholder: "" },
    { id: "leaf", label: "Feuille", colour: "#009e73", pictogram: "leaf", stakeholder: "" },
  ],
  session: null,
  vote: null,
  people: { facilitator: 1, scribe: 0, participant: 2, projector: 1 },
  byGroup: { sun: 1 },
  openTo: "",
};

export const node = (part: string, el: string, data: Record<string, string> = {}): SceneNode => ({
  id: `${part}:${el}`,
  el,
  part,
  x: 0,
  y: 0,
  w: 100,
  h: 60,
  label: data.text ?? el,
  data,
  s: [],
});

export const petal = (index: number): SceneNode =>
  node("petal", `d${index}`, { action: "a", index: `${index}`, colour: "#4477aa", text: `Dimension ${index}` });

export const card = (el: string, text: string): SceneNode =>
  node("card", el, { text, dimension: "d1", kind: "EFFECT" });

interface Entering {
  readonly role: Role;
  readonly phase?: Phase;
  readonly group?: string;
  readonly room?: Partial<RoomState>;
  readonly type?: string;
  readonly nodes?: readonly SceneNode[];
}

/** Enters a room in French and returns what it hears from us, and a way to let it speak. */
export const enter = ({ role, phase = "LOOK", group = "sun", room = {}, type = "flower", nodes = [] }: Entering) => {
  localStorage.clear();
  sessionStorage.clear();
  Object.assign(globalThis, { WebSocket: Line });
  change({ ...atFirst, group });
  connect(
    () => ({ t: "hello", v: 1, secret: "s", me: "m", lang: "fr", look: "light" }),
    receive,
    () => undefined,
  );
  const line = Line.last;
  line.sent.length = 0;
  const hear = (message: object): void => line.onmessage({ data: JSON.stringify(message) });
  const view = { type, subject: "a", dimension: "" };
  const state = { ...quiet, phase, ...room };
  line.onopen();
  hear({
    t: "welcome",
    v: 1,
    me: "m",
    role,
    number: 1,
    project: { title: "Conserverie", language: "fr" },
    choices: [{ ...view, title: "Fleur" }],
    room: state,
    server: { version: "1" },
  });
  hear({ t: "scene", view, number: 1, full: { title: "Fleur", width: 10, height: 10, background: "#fff", nodes } });
  return {
    hear,
    changes: (part: Partial<RoomState>): void => hear({ t: "room", room: { ...state, ...part } }),
    heard: (t: ToServer["t"]): readonly ToServer[] => line.sent.filter((message) => message.t === t),
    acts: (): readonly unknown[] => line.sent.flatMap((message) => (message.t === "act" ? [message.act] : [])),
    roomActs: (): readonly unknown[] => line.sent.flatMap((message) => (message.t === "room" ? [message.act] : [])),
    /** Answers the last act or room act. */
    answers: (answer: { ok: boolean; why?: string }): void => {
      const asked = [...line.sent].reverse().find((message) => message.t === "act" || message.t === "room");
      hear({ t: "answer", id: asked && "id" in asked ? asked.id : "", number: 2, ...answer });
    },
  };
};
