// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { PHASES, toolsOf } from "./phases";

const row = (role: "FACILITATOR" | "SCRIBE" | "PARTICIPANT" | "PROJECTOR") =>
  PHASES.map((phase) => toolsOf(role, phase));

it("gives a participant just what the phase allows", () => {
  expect(row("PARTICIPANT")).toEqual(["calm", "cards", "gather", "connect", "vote", "calm"]);
});

it("lets the scribe write until the session is closed", () => {
  expect(row("SCRIBE")).toEqual(["entry", "entry", "entry", "entry", "entry", "calm"]);
});

it("lets the facilitator write always and the projector never", () => {
  expect(new Set(row("FACILITATOR"))).toEqual(new Set(["entry"]));
  expect(new Set(row("PROJECTOR"))).toEqual(new Set(["none"]));
});
