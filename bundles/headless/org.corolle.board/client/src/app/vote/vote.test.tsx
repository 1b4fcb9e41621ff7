// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { Dock } from "../Dock";
import { VoteBoard } from "../projector/VoteBoard";
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

  expect(room.heard("ballot")[1]).toEqual({ t: "ballot", vote: "v", dots: { soup: 1, jam: 1 } });
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
