// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { choose } from "../../link/send";
import { board } from "../../link/store";
import { Dock } from "../Dock";
import { enter, node, petal } from "../testing/fakeRoom";
import { chosenMode } from "./mode";

afterEach(() => {
  cleanup();
  chosenMode.set("card");
});

const line = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Ligne de saisie" });
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(line(), { key, ...more });
const type = (text: string): void => {
  fireEvent.change(line(), { target: { value: text } });
  fireEvent.submit(line());
};
const flower = () => {
  const room = enter({ role: "SCRIBE", phase: "ADD_CARDS", nodes: [petal(1), petal(2), petal(3)] });
  render(<Dock role="SCRIBE" />);
  return room;
};
const cells = () => {
  const cell = (n: number, text: string) =>
    node("cell", text ? `cell${n}` : "", { chain: "c", activity: `a${n}`, circuit: "k", index: `${n}`, text });
  const room = enter({
    role: "SCRIBE",
    type: "chain",
    nodes: [
      { ...cell(1, "Don de surplus"), id: "one" },
      { ...cell(2, ""), id: "two", y: 100 },
    ],
  });
  render(<Dock role="SCRIBE" />);
  return room;
};

it("takes a digit for the petal, the words, Enter, and the card is there", () => {
  const room = flower();
  press("2");
  type("On se parle");

  expect(room.acts()).toMatchObject([{ do: "card-add", dimension: "d2", text: "On se parle", kind: "EFFECT" }]);
  expect(line().value).toBe("");
});

it("leaves digits alone once something is typed", () => {
  flower();
  press("1");
  fireEvent.change(line(), { target: { value: "les " } });
  press("3");

  expect(board().selection).toEqual(["petal:d1"]);
});

it("undoes my last act with Ctrl+Z on an empty line, not while I type", () => {
  const room = flower();
  press("z", { ctrlKey: true });
  fireEvent.change(line(), { target: { value: "les " } });
  press("z", { ctrlKey: true });

  expect(room.acts()).toEqual([{ do: "undo" }]);
});

it("writes a cell and goes on to the next", () => {
  const room = cells();
  press("1");
  expect(line().value).toBe("Don de surplus");
  type("Don de légumes");

  expect(room.acts()).toMatchObject([{ do: "write", element: "cell1", feature: "name", base: 1 }]);
  expect(board().selection).toEqual(["two"]);
});

it("passes over a cell without touching it when nothing was typed", () => {
  const room = cells();
  press("1");
  fireEvent.submit(line());

  expect(room.acts()).toEqual([]);
  expect(board().selection).toEqual(["two"]);
});

it("selects the words of a cell one comes to, and never a letter just typed", () => {
  cells();
  line().focus();
  const select = vi.spyOn(line(), "select");
  press("1");
  expect(select).toHaveBeenCalled();
  select.mockClear();
  fireEvent.change(line(), { target: { value: "M" } });

  expect(select).not.toHaveBeenCalled();
});

it("keeps what was typed in its cell when another cell is clicked", () => {
  const room = cells();
  press("2");
  fireEvent.change(line(), { target: { value: "Don de temps" } });
  act(() => choose(["one"]));

  expect(room.acts()).toMatchObject([{ do: "cell-write", activity: "a2", text: "Don de temps" }]);
  expect(line().value).toBe("Don de surplus");
});

it("gives back what was typed when it is refused", async () => {
  const room = flower();
  press("1");
  type("Une idée");
  room.answers({ ok: false, why: "Non." });

  expect(await screen.findByDisplayValue("Une idée")).toBeTruthy();
});

it("adds an activity to the chain", () => {
  const room = cells();
  fireEvent.click(screen.getByRole("radio", { name: "Activité" }));
  type("Distribution");

  expect(room.acts()).toMatchObject([{ do: "activity-add", chain: "c", text: "Distribution" }]);
});

it("shows the keys when asked", () => {
  flower();
  press("?");

  expect(screen.getByRole("dialog", { name: "Touches" })).toBeTruthy();
});

const paste = (text: string): void =>
  void fireEvent.paste(line(), { clipboardData: { getData: () => text } });

it("takes letters, Enter and Escape from the chips and the buttons beside it", () => {
  flower();
  const chip = screen.getByRole("radio", { name: "Action" });
  chip.focus();
  fireEvent.keyDown(chip, { key: "l" });
  const afterLetter = document.activeElement;
  chip.focus();
  fireEvent.keyDown(chip, { key: "Enter" });
  const afterEnter = document.activeElement;
  screen.getByRole("button", { name: "Touches" }).focus();
  fireEvent.keyDown(screen.getByRole("button", { name: "Touches" }), { key: "u" });

  expect([afterLetter, afterEnter, document.activeElement]).toEqual([line(), line(), line()]);
});

it("takes a digit pressed anywhere for the petal", () => {
  flower();
  fireEvent.keyDown(document.body, { key: "2" });

  expect(board().selection).toEqual(["petal:d2"]);
});

it("takes a French keyboard’s key for its digit as long as no petal is chosen", () => {
  flower();
  press("é", { code: "Digit2" });
  const chosen = board().selection;
  const writes = fireEvent.keyDown(line(), { key: "à", code: "Digit0" });

  expect(chosen).toEqual(["petal:d2"]);
  expect(writes).toBe(true);
});

it("asks before several pasted lines become a card each", () => {
  const room = flower();
  press("1");
  paste("Un repas\nDeux voisins\r\n\n");
  const before = room.acts().length;
  fireEvent.click(screen.getByRole("button", { name: "Une pour chaque ligne (2)" }));

  expect(before).toBe(0);
  expect(room.acts()).toMatchObject([{ text: "Un repas" }, { text: "Deux voisins" }]);
});

it("leaves Enter and Escape to the keyboard that composes", () => {
  flower();
  fireEvent.change(line(), { target: { value: "まち" } });
  press("Escape", { keyCode: 229 });

  expect(line().value).toBe("まち");
});

it("keeps what is on the line over a reload", () => {
  flower();
  press("2");
  fireEvent.change(line(), { target: { value: "À moitié" } });
  cleanup();
  act(() => choose([]));
  render(<Dock role="SCRIBE" />);

  expect(line().value).toBe("À moitié");
  expect(board().selection).toEqual(["petal:d2"]);
});
