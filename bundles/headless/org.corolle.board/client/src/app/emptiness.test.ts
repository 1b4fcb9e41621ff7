// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import type { SceneState } from "../link/state";
import { emptyKey } from "./emptiness";

const scene = (type: string, ...parts: string[]): SceneState => ({
  view: { type, subject: "", dimension: "" },
  number: 1,
  title: "",
  width: 1,
  height: 1,
  background: "#fff",
  order: parts,
  nodes: new Map(
    parts.map((part) => [part, { id: part, el: "", part, x: 0, y: 0, w: 1, h: 1, label: "", data: {}, s: [] }]),
  ),
});

it("invites the one who writes to the first act of this drawing", () => {
  expect(emptyKey({ role: "SCRIBE", scene: scene("chain", "zone", "add"), choices: [] })).toBe(
    "empty.facilitator.chain",
  );
  expect(emptyKey({ role: "FACILITATOR", scene: scene("flower", "title"), choices: [] })).toBe(
    "empty.facilitator.flower",
  );
  expect(emptyKey({ role: "FACILITATOR", scene: null, choices: [] })).toBe("empty.facilitator.none");
});

it("tells the others to wait", () => {
  expect(emptyKey({ role: "PARTICIPANT", scene: scene("flower"), choices: [] })).toBe("empty.participant");
});

it("says that the session will begin before it has", () => {
  const seen = { role: "PROJECTOR", scene: scene("flower"), choices: [] } as const;

  expect(emptyKey({ ...seen, room: { phase: "LOOK" } })).toBe("empty.projector");
  expect(emptyKey({ ...seen, room: { phase: "ADD_CARDS" } })).toBeNull();
});

it("is silent where something is drawn, or about to be", () => {
  expect(emptyKey({ role: "SCRIBE", scene: scene("flower", "petal"), choices: [] })).toBeNull();
  expect(
    emptyKey({ role: "SCRIBE", scene: null, choices: [{ type: "flower", subject: "", dimension: "", title: "" }] }),
  ).toBeNull();
});
