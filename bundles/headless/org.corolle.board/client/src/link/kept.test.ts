// SPDX-License-Identifier: EPL-2.0
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterLife, card, load, room, welcome } from "./testing/lives";

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
  location.hash = "#secret";
});

afterEach(afterLife);

const vote = {
  id: "v",
  question: "Quoi d’abord ?",
  dots: 3,
  secret: true,
  ballots: 0,
  options: [{ id: "soup", text: "Soupe", subject: "" }],
};
const voting = { room: { ...welcome.room, phase: "VOTE" as const, vote } };
const ballots = (socket: { sent: readonly { t: string }[] }) => socket.sent.filter((message) => message.t === "ballot");

test("dotsPlacedWhileTheLineIsDownLeaveWhenItIsBack", async () => {
  const page = await load();
  page.join(voting).drop(1006);
  page.ballot(vote, { soup: 2 });
  const shown = page.board().ballot;
  vi.advanceTimersByTime(300);
  const socket = page.join(voting);

  expect(shown).toEqual({ vote: "v", dots: { soup: 2 }, waiting: true });
  expect(ballots(socket)).toMatchObject([{ vote: "v", dots: { soup: 2 } }]);
  expect(page.board().ballot.dots).toEqual({ soup: 2 });
});

test("dotsThatTheRoomHasNotAnsweredLeaveAgainAfterAReload", async () => {
  const before = await load();
  before.join(voting);
  before.ballot(vote, { soup: 1 });
  const after = await load();

  expect(ballots(after.join(voting))).toMatchObject([{ vote: "v", dots: { soup: 1 } }]);
});

test("dotsThatComeTooLateAreToldNotCounted", async () => {
  const page = await load();
  page.join(voting).drop(1006);
  page.ballot(vote, { soup: 2 });
  vi.advanceTimersByTime(300);
  const socket = page.join({ room: { ...welcome.room, phase: "VOTE" } });

  expect(ballots(socket)).toEqual([]);
  expect(page.board().notices.map((notice) => notice.why).join()).toContain("Quoi d’abord ?");
  expect(page.board().ballot).toEqual({ vote: "", dots: {}, waiting: false });
});

test("whatTheRoomHasAnsweredIsNotSentAgain", async () => {
  const page = await load();
  const socket = page.join(voting);
  page.ballot(vote, { soup: 1 });
  const [sent] = ballots(socket) as { id?: string }[];
  socket.hear({ t: "answer", id: sent?.id, ok: true, number: 0 });
  socket.drop(1006);
  vi.advanceTimersByTime(300);

  expect(ballots(page.join({ ...voting, ballot: { vote: "v", dots: { soup: 1 } } }))).toEqual([]);
  expect(page.board().ballot).toEqual({ vote: "v", dots: { soup: 1 }, waiting: false });
});

test("aStepThatFoundNoRoomIsToldInWords", async () => {
  const page = await load();
  page.join().drop(1006);
  const done = page.roomAct({ do: "phase", phase: "VOTE" });
  await vi.advanceTimersByTimeAsync(8_000);

  expect(await done).toBe(false);
  expect(page.board().notices[0]?.why).toContain("network");
});

test("aStepWaitsForALineThatBreaksForAMoment", async () => {
  const page = await load();
  page.join().drop(1006);
  void page.roomAct({ do: "phase", phase: "VOTE" });
  await vi.advanceTimersByTimeAsync(300);
  const socket = page.join();
  await vi.advanceTimersByTimeAsync(1);

  expect(socket.sent).toContainEqual(expect.objectContaining({ t: "room", act: { do: "phase", phase: "VOTE" } }));
});

test("theWordsOfACardThatIsRefusedAfterAReloadAreGivenBack", async () => {
  const before = await load();
  before.join().drop(1006);
  void before.act(card("Des bocaux"));
  const after = await load();
  const socket = after.join();
  socket.hear({ t: "answer", id: after.board().pending[0]?.id, ok: false, why: "Ce n’est plus l’étape." });

  expect(after.board().notices).toMatchObject([{ why: "Ce n’est plus l’étape.", words: "Des bocaux" }]);
});

test("aSecondTabComesBackToTheGroupOfThisDevice", async () => {
  const first = await load();
  first.join({ room: { ...room, groups: [] } as never });
  first.chooseGroup("sun");
  sessionStorage.clear();
  const second = await load();

  expect(second.board().group).toBe("sun");
});

test("aBrowserThatRefusesStorageTakesPartAllTheSame", async () => {
  const refused = vi.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const page = await load();
  page.join().drop(1006);
  void page.act(card("sans mémoire"));
  vi.advanceTimersByTime(300);

  expect(page.join().sent).toContainEqual(expect.objectContaining({ t: "act" }));
  expect(refused).toHaveBeenCalled();
});
