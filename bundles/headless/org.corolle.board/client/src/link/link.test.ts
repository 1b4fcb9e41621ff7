// SPDX-License-Identifier: EPL-2.0
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { ToServer, Welcome } from "./protocol";

class FakeSocket {
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

const room = { phase: "ADD_CARDS", timer: null, look: null, hidden: false, groups: [], session: null, vote: null };
const welcome: Welcome = {
  t: "welcome",
  v: 1,
  me: "P1",
  role: "PARTICIPANT",
  number: 1,
  project: { title: "", language: "fr" },
  choices: [{ type: "flower", subject: "A", dimension: "", title: "Fleur" }],
  room: { ...room, people: { facilitator: 0, scribe: 0, participant: 1, projector: 0 }, byGroup: {}, openTo: "" } as Welcome["room"],
  server: { version: "1" },
};

const card = (text: string) => ({ do: "card-add", id: text, action: "A", dimension: "D", text }) as const;

/** A new life of the page: modules start afresh, what is stored on the device stays. */
const load = async () => {
  vi.resetModules();
  FakeSocket.all = [];
  const { start } = await import("./start");
  const send = await import("./send");
  const store = await import("./store");
  start();
  const last = (): FakeSocket => FakeSocket.all[FakeSocket.all.length - 1] as FakeSocket;
  const join = (): FakeSocket => {
    const socket = last();
    socket.onopen();
    socket.hear(welcome);
    return socket;
  };
  return { ...send, board: store.board, last, join };
};

const acts = (socket: FakeSocket): string[] =>
  socket.sent.flatMap((message) => (message.t === "act" && message.act.do === "card-add" ? [message.act.text] : []));

/** What a life of the page listens to; it ends with its test. */
const listening: [string, EventListenerOrEventListenerObject][] = [];

afterEach(() => {
  listening.splice(0).forEach(([type, listener]) => window.removeEventListener(type, listener));
  vi.restoreAllMocks();
  vi.clearAllTimers();
});

beforeEach(() => {
  vi.useFakeTimers();
  const add = window.addEventListener.bind(window);
  vi.spyOn(window, "addEventListener").mockImplementation((type: string, listener: EventListenerOrEventListenerObject) => {
    listening.push([type, listener]);
    add(type, listener);
  });
  vi.stubGlobal("WebSocket", FakeSocket);
  localStorage.clear();
  sessionStorage.clear();
  location.hash = "#secret";
});

test("saysHelloWithTheSecretOfTheAddressAndAKeyOfItsOwn", async () => {
  const page = await load();

  page.join();

  expect(page.last().sent[0]).toMatchObject({ t: "hello", v: 1, secret: "secret", me: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  expect(page.last().sent[1]).toEqual({ t: "view", type: "flower", subject: "A", dimension: "" });
});

test("sendsWhatWasTypedOfflineInOrderAndOnce", async () => {
  const page = await load();
  page.join().drop(1006);
  void page.act(card("un"));
  void page.act(card("deux"));

  vi.advanceTimersByTime(300);
  const second = page.join();
  second.drop(1006);
  vi.advanceTimersByTime(300);
  const third = page.join();
  const [first] = page.board().pending;
  third.hear({ t: "answer", id: first?.id, ok: true, number: 2 });

  expect(acts(second)).toEqual(["un", "deux"]);
  expect(acts(third)).toEqual(["un", "deux"]);
  expect(page.board().pending.map((entry) => entry.act)).toEqual([card("deux")]);
});

test("keepsWhatWasTypedOverAReload", async () => {
  const before = await load();
  before.join().drop(1006);
  void before.act(card("gardée"));

  const after = await load();
  const socket = after.join();

  expect(acts(socket)).toEqual(["gardée"]);
  expect(after.board().own.has("gardée")).toBe(true);
});

test("anAnsweredActIsNotSentAgainAfterAReload", async () => {
  const before = await load();
  const socket = before.join();
  void before.act(card("faite"));
  socket.hear({ t: "answer", id: before.board().pending[0]?.id, ok: true, number: 2 });

  const after = await load();

  expect(acts(after.join())).toEqual([]);
});

test("aRefusalIsToldAndTakenBack", async () => {
  const page = await load();
  const socket = page.join();
  const accepted = page.act(card("non"));

  socket.hear({ t: "answer", id: page.board().pending[0]?.id, ok: false, why: "Pas maintenant." });

  expect(await accepted).toBe(false);
  expect(page.board().pending).toEqual([]);
  expect(page.board().notices.map((notice) => notice.why)).toEqual(["Pas maintenant."]);
});

test("anAcceptedActIsShownUntilTheSceneHasIt", async () => {
  const page = await load();
  const socket = page.join();
  const view = { type: "flower", subject: "A", dimension: "" };
  const full = { title: "", width: 1, height: 1, background: "#ffffff", nodes: [] };
  socket.hear({ t: "scene", view, number: 1, full });
  void page.act(card("oui"));
  socket.hear({ t: "answer", id: page.board().pending[0]?.id, ok: true, number: 2 });

  const between = page.board().settling.length;
  socket.hear({ t: "scene", view, number: 2, set: [] });

  expect(between).toBe(1);
  expect(page.board().settling).toEqual([]);
});

test("triesAgainSlowerAndSlowerAndAtOnceWhenTheNetworkIsBack", async () => {
  const page = await load();
  page.join().drop(1006);
  vi.advanceTimersByTime(199);
  const early = FakeSocket.all.length;
  vi.advanceTimersByTime(1);
  page.last().drop(1006);
  vi.advanceTimersByTime(300);
  const waiting = FakeSocket.all.length;
  window.dispatchEvent(new Event("online"));

  expect(early).toBe(1);
  expect(waiting).toBe(2);
  expect(FakeSocket.all.length).toBe(3);
});

test("doesNotComeBackWhenItWasSentAwayForGood", async () => {
  const page = await load();
  const socket = page.join();
  socket.hear({ t: "bye", why: "L’adresse a changé." });
  socket.drop(4401);

  vi.advanceTimersByTime(60_000);

  expect(page.board()).toMatchObject({ link: "ended", endedWhy: "L’adresse a changé." });
  expect(FakeSocket.all.length).toBe(1);
});

test("anActTheRoomCannotReadDoesNotBlockTheOthers", async () => {
  const page = await load();
  const socket = page.join();
  void page.act(card("trop long"));
  void page.act(card("bon"));
  socket.hear({ t: "bye", why: "Trop grand." });
  socket.drop(4413);

  vi.advanceTimersByTime(300);

  expect(acts(page.join())).toEqual(["bon"]);
});

test("aSleepingTabletFindsOutThatItsLineIsDead", async () => {
  const page = await load();
  page.join();
  window.dispatchEvent(new Event("pageshow"));

  vi.advanceTimersByTime(2000);

  expect(FakeSocket.all.length).toBe(2);
});
