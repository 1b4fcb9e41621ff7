// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { choose } from "../../link/send";
import type { ToServer } from "../../link/protocol";
import { enter, petal } from "../testing/fakeRoom";
import { Console } from "./Console";
import { consoleTab, votedOn } from "./tabs";

beforeEach(() => votedOn.set([]));
afterEach(() => {
  cleanup();
  consoleTab.set(null);
});

const begin = (
  tab: "lead" | "cards" | "votes" | "session" | "room",
  more: Partial<Parameters<typeof enter>[0]> = {},
) => {
  const room = enter({ role: "FACILITATOR", nodes: [petal(1)], ...more });
  consoleTab.set(tab);
  render(<Console />);
  return room;
};
type Room = ReturnType<typeof begin>;
const click = (name: string | RegExp): void => void fireEvent.click(screen.getByRole("button", { name }));

/** Replies to every question asked so far about elements of a type. */
const reply = async (room: Room, type: string, elements: readonly object[]): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 350));
  const asks = room.heard("ask") as (ToServer & { id: string; type?: string })[];
  await act(async () =>
    asks.filter((ask) => ask.type === type).forEach(({ id }) => room.hear({ t: "reply", id, elements })),
  );
};

it("announces a step, starts the timer, turns the cards face down", () => {
  const room = begin("lead");
  click("Regrouper");
  click("3 min");
  click("Retourner les cartes");

  expect(room.roomActs()).toEqual([
    { do: "phase", phase: "GROUP" },
    { do: "timer", seconds: 180 },
    { do: "hide", on: true },
  ]);
});

it("brings everyone to the thing chosen on the drawing", () => {
  const room = begin("lead");
  act(() => choose(["petal:d1"]));
  click("Amener tout le monde ici");

  expect(room.roomActs()).toEqual([{ do: "look", type: "flower", subject: "a", dimension: "", node: "petal:d1" }]);
});

it("takes a length of one's own with a comma", () => {
  const room = begin("lead");
  fireEvent.change(screen.getByRole("textbox", { name: "Autre durée, en minutes" }), { target: { value: "1,5" } });
  click("Lancer");

  expect(room.roomActs()).toEqual([{ do: "timer", seconds: 90 }]);
});

it("accepts the cards that are ticked", async () => {
  const room = begin("cards");
  await reply(room, "Contribution", [
    { id: "c1", type: "Contribution", name: "Goûter", action: "a", dimension: "d1" },
    { id: "c2", type: "Contribution", name: "Cuisiner", action: "a", dimension: "d1", status: "DISCARDED" },
  ]);
  fireEvent.click(screen.getByRole("checkbox", { name: /Goûter/ }));
  click("Retenir");

  expect(room.acts()).toEqual([{ do: "card-status", cards: ["c1"], value: "RETAINED" }]);
  expect(screen.getByRole("radio", { name: "Écartées 1" })).toBeTruthy();
});

it("asks for today's session before a vote", () => {
  begin("votes");

  expect(screen.getByText(/Choisissez d’abord la séance/)).toBeTruthy();
});

it("opens a vote on typed options once the project has it", async () => {
  const room = begin("votes", { room: { session: { id: "s1", title: "Agora" } } });
  fireEvent.change(screen.getByRole("textbox", { name: "Propositions, une par ligne" }), {
    target: { value: "Soupe\nConfiture" },
  });
  click("Ouvrir");
  const made = room.acts()[0] as { id: string };
  expect(made).toMatchObject({ do: "vote-add", session: "s1", dots: 3, secret: true });
  await act(async () => room.answers({ ok: true }));

  expect(room.roomActs()).toEqual([{ do: "vote-open", vote: made.id }]);
});

it("notes a group that was awaited and did not come", async () => {
  const room = begin("session", { room: { session: { id: "s1", title: "Agora" } } });
  await reply(room, "Session", [{ id: "s1", type: "Session", name: "Agora" }]);
  await reply(room, "Stakeholder", [{ id: "p", type: "Stakeholder", name: "Producteurs" }]);
  fireEvent.click(screen.getByRole("checkbox", { name: "Absent" }));

  expect(room.acts()).toMatchObject([{ do: "attendance", session: "s1", stakeholder: "p", absent: true }]);
});

it("renames a group and keeps the others", () => {
  const room = begin("room");
  fireEvent.change(screen.getAllByRole("textbox", { name: "Nom du groupe" })[0] as Element, {
    target: { value: "Habitants" },
  });
  click("Enregistrer");

  expect(room.roomActs()).toMatchObject([
    {
      do: "groups",
      groups: [
        { id: "sun", label: "Habitants" },
        { id: "leaf", label: "Feuille" },
      ],
    },
  ]);
});
