// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { timeLeft, worthSaying } from "./time";

const timer = { ends: 0, left: 180_000 };

it("counts from when the room spoke, whatever this device's clock says", () => {
  expect(timeLeft(timer, 5_000_000, 5_000_000)).toEqual({ seconds: 180, text: "3:00", state: "running" });
  expect(timeLeft(timer, 5_000_000, 5_000_400).text).toBe("3:00");
  expect(timeLeft(timer, 5_000_000, 5_071_000).text).toBe("1:49");
});

it("marks the last minute and stops at nothing", () => {
  expect(timeLeft(timer, 0, 120_000)).toEqual({ seconds: 60, text: "1:00", state: "last" });
  expect(timeLeft(timer, 0, 999_000)).toEqual({ seconds: 0, text: "0:00", state: "over" });
});

it("says aloud only a few moments", () => {
  const said = Array.from({ length: 901 }, (_, s) => s).filter(worthSaying);

  expect(said).toEqual([0, 60, 120, 180, 300, 600, 900]);
});
