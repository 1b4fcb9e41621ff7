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
