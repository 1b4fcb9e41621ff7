// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { NO_ENDS, withEnd } from "./ends";

it("takes the first tap as start and the second as end", () => {
  expect(withEnd(withEnd(NO_ENDS, "farm"), "kitchen")).toEqual({ from: "farm", to: "kitchen" });
});

it("lets the end be chosen again", () => {
  expect(withEnd({ from: "farm", to: "kitchen" }, "market")).toEqual({ from: "farm", to: "market" });
});

it("lets the start be taken back by a second tap", () => {
  expect(withEnd({ from: "farm", to: "" }, "farm")).toEqual(NO_ENDS);
});
