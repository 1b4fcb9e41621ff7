// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import { linesOf, visible } from "./visible";

test.each([
  "",
  "   ",
  "\u00a0\u202f",
  "\u200b\u200d\ufeff",
  "\u2060\u00ad",
  "\u0301",
  "\u3164",
  "\u2800",
  "\n\t",
  "\ufe0f",
])("nothingToBeSeenIsNoText %j", (text) => expect(visible(text)).toBe(""));

test.each(["?", "🌻", "👩‍🌾", "ⴰ", "می‌خواهم", "é", "…", "⠿"])("whatCanBeSeenIsLeftAsItIs %s", (text) =>
  expect(visible(` ${text}\u200b\n`)).toBe(text),
);

test("linesThatSayNothingAreNoLines", () => {
  expect(linesOf("un\r\ndeux\n\n \u200b\ntrois\u2028quatre")).toEqual(["un", "deux", "trois", "quatre"]);
});
