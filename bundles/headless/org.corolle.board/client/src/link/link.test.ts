// SPDX-License-Identifier: EPL-2.0
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterLife, card, FakeSocket, load } from "./testing/lives";

const acts = (socket: FakeSocket): string[] =>
  socket.sent.flatMap((message) => (message.t === "act" && message.act.do === "card-add" ? [message.act.text] : []));

afterEach(afterLife);

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = "#secret";
});

test("saysHelloWithTheSecretOfTheAddressAndAKeyOfItsOwn", async () => {
  const page = await load();

  page.join();

  expect(page.last().sent[0]).toMatchObject({
    t: "hello",
    v: 1,
    secret: "secret",
    me: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
  });
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
