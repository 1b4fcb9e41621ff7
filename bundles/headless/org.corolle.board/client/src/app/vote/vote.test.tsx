// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Dock } from "../Dock";
import { VoteBoard } from "../projector/VoteBoard";
import type { ToServer } from "../../link/protocol";
import { board } from "../../link/store";
import { enter } from "../testing/fakeRoom";

afterEach(cleanup);

const vote = {
  id: "v",
  question: "Quoi d’abord ?",
  dots: 2,
  secret: true,
  ballots: 0,
  options: [
    { id: "soup", text: "Soupe", subject: "" },
    { id: "jam", text: "Confiture", subject: "" },
  ],
};
const closed = { ...vote, ballots: 4, totals: { soup: 3, jam: 5 } };
const more = (text: string) =>
  screen.getByRole<HTMLButtonElement>("button", { name: new RegExp(`plus pour.*${text}`) });

it("sends the whole ballot at each dot and stops when none is left", () => {
  const room = enter({ role: "PARTICIPANT", phase: "VOTE", room: { vote } });
  render(<Dock role="PARTICIPANT" />);
  fireEvent.click(more("Soupe"));
  fireEvent.click(more("Confiture"));

  expect(room.heard("ballot")[1]).toMatchObject({ t: "ballot", vote: "v", dots: { soup: 1, jam: 1 } });
  expect(more("Soupe").disabled).toBe(true);
  expect(screen.getByText("Toutes vos gommettes sont posées")).toBeTruthy();
});

it("says that the vote will open, then that it is closed", () => {
  const room = enter({ role: "PARTICIPANT", phase: "VOTE" });
  render(<Dock role="PARTICIPANT" />);
  expect(screen.getByText("Le vote va s’ouvrir.")).toBeTruthy();
  act(() => room.changes({ vote }));
  act(() => room.changes({ vote: null }));

  expect(screen.getByText("Le vote est clos, merci.")).toBeTruthy();
});

it("shows the wall no totals of a secret vote before it is closed", () => {
  const room = enter({ role: "PROJECTOR", phase: "VOTE", room: { vote: { ...closed, secret: true } } });
  render(<VoteBoard />);
  expect(screen.queryByText("5")).toBeNull();
  act(() => room.changes({ vote: null, result: closed }));

  expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual(["Confiture5", "Soupe3"]);
});

it("begins the next vote with all dots in hand, whatever was given in the one before", () => {
  const room = enter({ role: "PARTICIPANT", phase: "VOTE", room: { vote } });
  render(<Dock role="PARTICIPANT" />);
  fireEvent.click(more("Soupe"));
  fireEvent.click(more("Soupe"));
  const next = { ...vote, id: "next", options: [{ id: "bread", text: "Pain", subject: "" }] };
  act(() => room.changes({ vote: next }));
  const rest = screen.getByText("Encore 2 gommettes");
  fireEvent.click(more("Pain"));

  expect(rest).toBeTruthy();
  expect([...room.heard("ballot")].pop()).toMatchObject({ vote: "next", dots: { bread: 1 } });
});

it("takes back in words the dots that the room refuses", () => {
  const room = enter({ role: "PARTICIPANT", phase: "VOTE", room: { vote } });
  render(<Dock role="PARTICIPANT" />);
  fireEvent.click(more("Soupe"));
  const [sent] = room.heard("ballot") as readonly (ToServer & { readonly id: string })[];
  act(() => room.hear({ t: "answer", id: sent?.id, ok: false, why: "Aucun vote n’est en cours." }));

  expect(screen.getByText("Encore 2 gommettes")).toBeTruthy();
  expect(board().notices[0]?.why).toContain("Quoi d’abord ?");
});

it("gives up dots on an option that the vote no longer has", () => {
  const room = enter({ role: "PARTICIPANT", phase: "VOTE", room: { vote } });
  render(<Dock role="PARTICIPANT" />);
  fireEvent.click(more("Soupe"));
  act(() => room.changes({ vote: { ...vote, options: vote.options.slice(1) } }));

  expect(screen.getByText("Encore 2 gommettes")).toBeTruthy();
});
