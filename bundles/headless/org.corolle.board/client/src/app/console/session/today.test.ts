// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { dayOf, today } from "./today";

it("writes the day of this device's calendar, not of Greenwich", () => {
  expect(today(new Date(2026, 0, 5, 0, 30))).toBe("2026-01-05");
});

it("reads days aloud in the language of the device and leaves the rest as it is", () => {
  expect(dayOf("2017-11-09", "fr")).toBe("9 novembre 2017");
  expect(dayOf("2017-11-09", "en")).toBe("November 9, 2017");
  expect(dayOf("2018-07", "fr")).toBe("2018-07");
  expect(dayOf("", "fr")).toBe("");
});

it("writes the first of a French month as people do", () => {
  expect(dayOf("2026-12-01", "fr")).toBe("1er décembre 2026");
  expect(dayOf("2026-12-11", "fr")).toBe("11 décembre 2026");
  expect(dayOf("2026-12-01", "en")).toContain("1");
});
