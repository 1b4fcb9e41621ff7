// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import type { SceneNode } from "../link/protocol";
import { actOf } from "./commit";

const node = (part: string, data: Record<string, string>): SceneNode => ({
  id: part,
  el: "",
  part,
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  label: "",
  data,
  s: [],
});

test("anInvitationAddsWhatItsFieldsSay", () => {
  const act = actOf(node("add", { adds: "activity-add", chain: "K", index: "2" }), "Tri");

  expect(act).toEqual({ do: "activity-add", id: expect.any(String) as string, chain: "K", index: 2, text: "Tri" });
});

test("anEmptyCellIsWrittenByItsPair", () => {
  const act = actOf(node("cell", { chain: "K", activity: "A", circuit: "C", text: "" }), "Dons");

  expect(act).toMatchObject({ do: "cell-write", chain: "K", activity: "A", circuit: "C", text: "Dons" });
});

test("nothingElseIsMadeOfText", () => {
  expect(actOf(node("zone", {}), "x")).toBeNull();
  expect(actOf(node("cell", { chain: "K" }), "x")).toBeNull();
});
