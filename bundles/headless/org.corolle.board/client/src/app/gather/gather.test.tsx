// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { choose } from "../../link/send";
import { Dock } from "../Dock";
import { card, enter, petal } from "../testing/fakeRoom";

afterEach(cleanup);

const begin = () => {
  const room = enter({
    role: "PARTICIPANT",
    phase: "GROUP",
    nodes: [petal(1), card("c1", "Goûter"), card("c2", "Cuisiner")],
  });
  render(<Dock role="PARTICIPANT" />);
  return room;
};

it("groups the cards that were tapped under a title", () => {
  const room = begin();
  act(() => choose(["card:c1", "card:c2"]));
  fireEvent.click(screen.getByRole("button", { name: "Regrouper sous un titre" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "À table" } });
  fireEvent.click(screen.getByRole("button", { name: "Regrouper sous un titre" }));

  expect(room.acts()).toMatchObject([{ do: "card-group", cards: ["c1", "c2"], text: "À table" }]);
});

it("merges into the card whose words are kept", () => {
  const room = begin();
  act(() => choose(["card:c1", "card:c2"]));
  fireEvent.click(screen.getByRole("button", { name: "Fondre en une" }));
  fireEvent.click(screen.getByRole("radio", { name: "Cuisiner" }));
  fireEvent.click(screen.getByRole("button", { name: "Fondre en une" }));

  expect(room.acts()).toEqual([{ do: "card-merge", into: "c2", cards: ["c1"] }]);
});

it("does not group a single card", () => {
  begin();
  act(() => choose(["card:c1"]));

  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Regrouper sous un titre" }).disabled).toBe(true);
});
