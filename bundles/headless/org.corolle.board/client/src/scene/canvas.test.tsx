// SPDX-License-Identifier: EPL-2.0
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { card, enter, node, petal } from "../app/testing/fakeRoom";
import { board } from "../link/store";
import { Canvas } from "./Canvas";

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve({ json: () => ({}) }));
});

afterEach(cleanup);

const begin = async (role: "SCRIBE" | "PROJECTOR" = "SCRIBE") => {
  const room = enter({
    role,
    phase: "ADD_CARDS",
    nodes: [
      petal(1),
      { ...card("c1", "Goûter"), y: 100 },
      { ...node("card", "c2", { text: "Cuisiner", feature: "name" }), x: 200, y: 100 },
      node("zone", "", {}),
    ],
  });
  render(<Canvas />);
  await screen.findByLabelText("Goûter");
  return room;
};

const focused = (): string | undefined => document.activeElement?.getAttribute("data-id") ?? undefined;
const frame = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve, 40)));

test("everyElementHasANameAndSaysWhatItIs", async () => {
  await begin();

  expect(screen.getByLabelText("Goûter").getAttribute("aria-roledescription")).toBe("carte");
  expect(screen.getByLabelText("Dimension 1").getAttribute("aria-roledescription")).toBe("pétale");
});

test("framesAreNoStopsForTheKeyboard", async () => {
  await begin();

  expect(document.querySelector('[data-id="zone:"]')?.getAttribute("tabindex")).toBeNull();
});

test("arrowsWalkEnterWritesDeleteDeletes", async () => {
  const room = await begin();
  screen.getByLabelText("Goûter").focus();
  fireEvent.keyDown(screen.getByLabelText("Goûter"), { key: "ArrowRight" });
  await frame();
  const right = focused();
  fireEvent.keyDown(screen.getByLabelText("Cuisiner"), { key: "Delete" });
  fireEvent.keyDown(screen.getByLabelText("Cuisiner"), { key: "Enter" });

  expect(right).toBe("card:c2");
  expect(board().selection).toEqual(["card:c2"]);
  expect(room.acts()).toEqual([{ do: "delete", element: "c2" }]);
  expect(board().editing?.node).toBe("card:c2");
});

test("aProjectorHasNothingToTakeHoldOf", async () => {
  await begin("PROJECTOR");
  fireEvent.click(screen.getByLabelText("Goûter"));

  expect(board().selection).toEqual([]);
  expect(screen.getByLabelText("Goûter").classList.contains("draggable")).toBe(false);
});

test("aCardOnItsWayIsSeenAtOnce", async () => {
  await begin();
  const { act: doIt } = await import("../link/send");
  act(() => void doIt({ do: "card-add", id: "new", action: "a", dimension: "d1", text: "Nouvelle" }));

  expect(screen.getByRole("note").textContent).toBe("Nouvelle");
});

test("whatFoundNoRoomLeadsToItsPetalAndIsNeverDeleted", async () => {
  const room = enter({
    role: "FACILITATOR",
    phase: "ADD_CARDS",
    nodes: [petal(1), node("more", "d1", { opens: "petal", action: "a1", dimension: "d1", count: "12", text: "+ 12" })],
  });
  render(<Canvas />);
  const more = await screen.findByLabelText("+ 12");
  fireEvent.keyDown(more, { key: "Delete" });
  fireEvent.click(more);

  expect(room.acts()).toEqual([]);
  expect(board().view).toEqual({ type: "petal", subject: "a1", dimension: "d1" });
});

const press = (label: string, key: string): void => void fireEvent.keyDown(screen.getByLabelText(label), { key });

test("cardsAreHeldOneByOneWithTheSpaceBar", async () => {
  await begin();
  screen.getByLabelText("Goûter").focus();
  press("Cuisiner", "ArrowLeft");
  await frame();
  press("Goûter", " ");
  press("Goûter", "ArrowRight");
  await frame();
  press("Cuisiner", " ");
  const held = board().selection;
  press("Cuisiner", " ");

  expect(held).toEqual(["card:c1", "card:c2"]);
  expect(board().selection).toEqual(["card:c1"]);
});

test("tabLeavesTheDrawingForWhatCanBeDoneWithTheElement", async () => {
  await begin();
  press("Goûter", "ArrowRight");
  await frame();
  const untouched = fireEvent.keyDown(screen.getByLabelText("Cuisiner"), { key: "Tab" });

  expect(untouched).toBe(true);
  expect(
    [...document.querySelectorAll('.react-flow__node[tabindex="0"]')].map((node) => node.getAttribute("data-id")),
  ).toEqual(["card:c2"]);
});

test("whoHasClickedACardDoesNotWriteIntoIt", async () => {
  await begin();
  fireEvent.pointerDown(screen.getByLabelText("Cuisiner"), { pointerType: "mouse" });
  press("Cuisiner", "l");
  const afterClick = board().editing;
  press("Cuisiner", "F2");

  expect(afterClick).toBeNull();
  expect(board().editing?.node).toBe("card:c2");
});

test("aPlusAnswersTheFirstTap", async () => {
  enter({
    role: "SCRIBE",
    type: "chain",
    nodes: [node("add", "", { adds: "activity-add", chain: "K", text: "Ajouter" })],
  });
  render(<Canvas />);
  fireEvent.click(await screen.findByLabelText("Ajouter"));

  expect(board().editing?.node).toBe("add:");
});

test("aFrameWithoutWordsIsNoPictureForThoseWhoHear", async () => {
  await begin("PROJECTOR");

  expect(document.querySelector('[role="img"]:not([aria-label]), [role="img"][aria-label=""]')).toBeNull();
});
