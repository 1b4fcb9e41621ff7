// SPDX-License-Identifier: EPL-2.0
// Lives of a page for tests of the link: modules start afresh, what is stored on the device stays.
import { vi } from "vitest";
import type { ToServer, Welcome } from "../protocol";

export class FakeSocket {
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = 1;
  sent: ToServer[] = [];
  onopen: () => void = () => undefined;
  onmessage: (event: { data: string }) => void = () => undefined;
  onclose: (event: { code: number }) => void = () => undefined;
  constructor() {
    FakeSocket.all.push(this);
  }
  send(text: string): void {
    this.sent.push(JSON.parse(text) as ToServer);
  }
  close(): void {
    this.drop(1000);
  }
  drop(code: number): void {
    this.readyState = 3;
    this.onclose({ code });
  }
  hear(message: object): void {
    this.onmessage({ data: JSON.stringify(message) });
  }
}

export const room = {
  phase: "ADD_CARDS",
  timer: null,
  look: null,
  hidden: false,
  groups: [],
  session: null,
  vote: null,
};
export const welcome: Welcome = {
  t: "welcome",
  v: 1,
  me: "P1",
  role: "PARTICIPANT",
  number: 1,
  project: { title: "", language: "fr" },
  choices: [{ type: "flower", subject: "A", dimension: "", title: "Fleur" }],
  room: {
    ...room,
    people: { facilitator: 0, scribe: 0, participant: 1, projector: 0 },
    byGroup: {},
    openTo: "",
  } as Welcome["room"],
  server: { version: "1" },
};

export const card = (text: string) => ({ do: "card-add", id: text, action: "A", dimension: "D", text }) as const;

/** A new life of the page: modules start afresh, what is stored on the device stays. */
export const load = async () => {
  vi.resetModules();
  vi.stubGlobal("WebSocket", FakeSocket);
  FakeSocket.all = [];
  const add = window.addEventListener.bind(window);
  const listens = vi
    .spyOn(window, "addEventListener")
    .mockImplementation((type: string, listener: EventListenerOrEventListenerObject) => {
      listening.push([type, listener]);
      add(type, listener);
    });
  const { start } = await import("../start");
  const send = await import("../send");
  const store = await import("../store");
  start();
  listens.mockRestore();
  const last = (): FakeSocket => FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;
  const join = (more: Partial<Welcome> = {}): FakeSocket => {
    const socket = last();
    socket.onopen();
    socket.hear({ ...welcome, ...more });
    return socket;
  };
  return { ...send, board: store.board, last, join };
};

/** What a life of the page listens to; it ends with its test. */
const listening: [string, EventListenerOrEventListenerObject][] = [];

export const afterLife = (): void => {
  listening.splice(0).forEach(([type, listener]) => window.removeEventListener(type, listener));
  vi.restoreAllMocks();
  vi.clearAllTimers();
};
