// SPDX-License-Identifier: EPL-2.0
import { ReactFlowProvider } from "@xyflow/react";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { enter, node } from "../app/testing/fakeRoom";
import type { SceneNode } from "../link/protocol";
import { editNode } from "../link/send";
import { board } from "../link/store";
import { Editor } from "./Editor";

const cell = { chain: "K", activity: "A", circuit: "C", feature: "name" };
const empty = node("cell", "", { ...cell, text: "" });
const view = { type: "chain", subject: "a", dimension: "" };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const begin = (about: SceneNode) => {
  const room = enter({ role: "SCRIBE", type: "chain", nodes: [about] });
  render(
    <ReactFlowProvider>
      <Editor ended={() => undefined} />
    </ReactFlowProvider>,
  );
  act(() => editNode(about.id));
  const field = screen.getByRole<HTMLTextAreaElement>("textbox");
  return {
    ...room,
    field,
    type: (text: string): void => void fireEvent.change(field, { target: { value: text } }),
    press: (key: string): void => void fireEvent.keyDown(field, { key }),
    scene: (number: number, part: object): void => act(() => room.hear({ t: "scene", view, number, ...part })),
    writes: () => room.acts().filter((each) => (each as { do: string }).do === "write"),
  };
};

test("whatIsWrittenInAnElementLeavesInSmallEdits", () => {
  const page = begin(node("activity", "tri", { feature: "name", text: "Tri" }));

  page.type("Tri des");
  vi.advanceTimersByTime(400);
  page.type("Tri des fruits");
  page.press("Enter");

  expect(page.writes()).toEqual([{ do: "write", element: "tri", feature: "name", base: 1, edit: [3, "+ des"] }]);
  expect(board().editing).toBeNull();
});

test("theNextEditWaitsForTheAnswerAndForTheScene", async () => {
  const about = node("activity", "tri2", { feature: "name", text: "Tri" });
  const page = begin(about);
  page.type("Tri des");
  vi.advanceTimersByTime(400);
  page.type("Tri des fruits");
  await act(() => Promise.resolve(page.answers({ ok: true })));
  page.scene(2, { set: [{ ...about, data: { feature: "name", text: "Tri des" } }] });
  vi.advanceTimersByTime(400);

  expect(page.writes()[1]).toMatchObject({ base: 2, edit: [7, "+ fruits"] });
});

test("lettersOfOthersAppearWhereIWrite", () => {
  const about = node("activity", "tri3", { feature: "name", text: "Tri" });
  const page = begin(about);
  page.type("Tri !");

  page.scene(2, { set: [{ ...about, data: { feature: "name", text: "Le Tri" } }] });

  expect(page.field.value).toBe("Le Tri !");
});

test("escapeGivesUpInAnEmptyCell", () => {
  const page = begin(empty);
  page.type("Dons");
  page.press("Escape");

  expect(page.acts()).toEqual([]);
  expect(board().editing).toBeNull();
});

test("anEmptyCellIsWrittenOnEnter", () => {
  const page = begin(empty);
  page.type("Dons");
  page.press("Enter");

  expect(page.acts()).toMatchObject([{ do: "cell-write", chain: "K", activity: "A", circuit: "C", text: "Dons" }]);
});

test("whoWasQuickerInAnEmptyCellKeepsTheirWords", () => {
  const page = begin(empty);
  page.type("Dons");
  page.scene(2, { gone: [empty.id], set: [node("cell", "x", { ...cell, text: "Achats" })], after: { "cell:x": "" } });
  page.press("Enter");

  expect(page.acts()).toMatchObject([{ do: "write", element: "x", edit: [6, "+ / Dons"] }]);
});

test("whatWasWrittenInSomethingDeletedIsToldNotLost", () => {
  const page = begin(empty);
  page.type("Dons");
  page.scene(2, { gone: [empty.id] });
  page.press("Enter");

  expect(page.acts()).toEqual([]);
  expect(board().notices[0]?.why).toContain("Dons");
});

test("anInvitationStaysOpenForTheNext", () => {
  const page = begin(node("add", "", { adds: "activity-add", chain: "K" }));
  page.type("Tri");
  page.press("Enter");

  expect(page.acts()).toMatchObject([{ do: "activity-add", chain: "K", text: "Tri" }]);
  expect(page.field.value).toBe("");
  page.press("Enter");
  expect(board().editing).toBeNull();
});

test("lettersInTheMakingAreLeftAlone", () => {
  const page = begin(empty);
  page.type("ni");
  fireEvent.keyDown(page.field, { key: "Enter", isComposing: true });

  expect(page.acts()).toEqual([]);
});
