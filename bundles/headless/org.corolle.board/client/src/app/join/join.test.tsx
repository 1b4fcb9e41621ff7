// SPDX-License-Identifier: EPL-2.0
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { board, change } from "../../link/store";
import { atFirst } from "../../link/state";
import { App } from "../App";
import { enter } from "../testing/fakeRoom";
import { joining } from "./joining";

vi.mock("../../scene/Canvas", () => ({ Canvas: () => <p>dessin</p> }));
beforeEach(() => {
  Object.assign(globalThis, { fetch: () => Promise.reject(new Error("no server")) });
});
afterEach(() => {
  cleanup();
  joining.set(false);
});

it("asks a participant for a group and for nothing else", () => {
  const room = enter({ role: "PARTICIPANT", group: "" });
  render(<App />);

  expect(screen.getByText(/On ne vous demande aucun nom/)).toBeTruthy();
  expect(document.querySelectorAll("input:not([type=radio])").length).toBe(0);
  fireEvent.click(screen.getByRole("button", { name: /Feuille/ }));

  expect(room.heard("group")).toEqual([{ t: "group", group: "leaf" }]);
  expect(screen.getByText("dessin")).toBeTruthy();
});

it("lets the scribe in without a group", () => {
  enter({ role: "SCRIBE", group: "" });
  render(<App />);

  expect(screen.getByText("dessin")).toBeTruthy();
});

it("says in words that an address opens nothing, and what to do", () => {
  sessionStorage.clear();
  location.hash = "#wrong";
  change({ ...atFirst, language: "fr" });
  render(<App />);

  expect(screen.getByRole("heading", { name: "Cette adresse n’ouvre pas la salle" })).toBeTruthy();
  expect(screen.getByText(/Visez de nouveau le code/)).toBeTruthy();
});

it("asks who comes by the short address for the six letters, and speaks of no mistake", () => {
  sessionStorage.clear();
  location.hash = "";
  change({ ...atFirst, language: "fr" });
  render(<App />);

  expect(screen.getByRole("heading", { name: "Bienvenue" })).toBeTruthy();
  expect(screen.getByLabelText(/six lettres/)).toBeTruthy();
});

it("tells a projector whose address has ended where the new one is, not to scan", () => {
  enter({ role: "PROJECTOR" });
  change({ link: "ended" });
  render(<App />);

  expect(screen.queryByText(/Visez/)).toBeNull();
  expect(screen.getByText(/fenêtre de Corolle/)).toBeTruthy();
});

it("repeats what the room said when it sent us away", () => {
  change({ ...atFirst, language: "fr", link: "ended", endedWhy: "Cette adresse a été renouvelée." });
  render(<App />);

  expect(screen.getByRole("heading", { name: "Cette adresse a été renouvelée." })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Réessayer" })).toBeTruthy();
});

it("shows the projector no tool at all", () => {
  enter({ role: "PROJECTOR", phase: "ADD_CARDS" });
  render(<App />);

  expect(screen.queryAllByRole("button")).toEqual([]);
  expect(screen.queryAllByRole("textbox")).toEqual([]);
  expect(screen.getAllByText("Ajouter des cartes").length).toBeGreaterThan(0);
});

it("takes the projector and the participants where the facilitator looks", () => {
  const room = enter({ role: "PROJECTOR" });
  render(<App />);
  const look = { type: "chain", subject: "c", dimension: "", node: "" };
  room.changes({ look });

  return vi.waitFor(() => expect(board().view).toEqual({ type: "chain", subject: "c", dimension: "" }));
});
