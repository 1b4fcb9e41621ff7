// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { choose } from "../../link/send";
import { Dock } from "../Dock";
import { card, enter, petal } from "../testing/fakeRoom";

afterEach(cleanup);

const begin = (more: Partial<Parameters<typeof enter>[0]> = {}) => {
  const room = enter({ role: "PARTICIPANT", phase: "ADD_CARDS", nodes: [petal(1), petal(2)], ...more });
  render(<Dock role="PARTICIPANT" />);
  return room;
};
const write = (text: string): void => {
  fireEvent.click(screen.getByRole("button", { name: "Écrire une carte" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: text } });
};
const send = () => screen.getByRole<HTMLButtonElement>("button", { name: "Poser la carte" });

it("puts a card of the chosen kind into the chosen petal", () => {
  const room = begin();
  write("On cuisine ensemble");
  fireEvent.click(screen.getByRole("radio", { name: /Dimension 2/ }));
  fireEvent.click(screen.getByRole("radio", { name: /Idée/ }));
  fireEvent.click(send());

  expect(room.acts()).toMatchObject([
    { do: "card-add", action: "a", dimension: "d2", text: "On cuisine ensemble", kind: "IDEA" },
  ]);
});

it("takes the petal that is tapped on the drawing", () => {
  const room = begin();
  write("Les voisins");
  act(() => choose(["petal:d1"]));
  fireEvent.click(send());

  expect(room.acts()).toMatchObject([{ dimension: "d1" }]);
});

it("waits for a petal before anything is sent", () => {
  begin();
  write("Où cela ?");

  expect(send().disabled).toBe(true);
});

it("gives the words back when the room refuses them", async () => {
  const room = begin();
  write("Trop tard");
  fireEvent.click(screen.getByRole("radio", { name: /Dimension 1/ }));
  fireEvent.click(send());
  room.answers({ ok: false, why: "L’ajout de cartes est terminé." });

  expect(await screen.findByDisplayValue("Trop tard")).toBeTruthy();
});

it("keeps what is being typed over a reload", () => {
  begin();
  write("À moitié écr");
  cleanup();
  render(<Dock role="PARTICIPANT" />);
  fireEvent.click(screen.getByRole("button", { name: "Écrire une carte" }));

  expect(screen.getByDisplayValue("À moitié écr")).toBeTruthy();
});

it("offers another reading of a card that is tapped", () => {
  const room = begin({ nodes: [petal(1), card("c1", "C’est loin")] });
  act(() => choose(["card:c1"]));
  fireEvent.click(screen.getByRole("button", { name: "Une autre lecture" }));
  fireEvent.change(screen.getByRole("textbox"), { target: { value: "Pas pour nous" } });
  fireEvent.click(screen.getByRole("button", { name: "Garder cette lecture" }));

  expect(room.acts()).toMatchObject([{ do: "reading-add", element: "c1", text: "Pas pour nous" }]);
});

it("says that cards are face down while everyone writes", () => {
  begin({ room: { hidden: true } });

  expect(screen.getByText(/retournées/)).toBeTruthy();
});

it("shows nothing but a calm word while one only looks", () => {
  enter({ role: "PARTICIPANT", phase: "LOOK" });
  render(<Dock role="PARTICIPANT" />);

  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.getByText("On regarde ensemble.")).toBeTruthy();
});
