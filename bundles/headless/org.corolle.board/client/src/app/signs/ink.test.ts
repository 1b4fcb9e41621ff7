// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { inkOn } from "./ink";

it("writes black on bright colours and white on dark ones", () => {
  expect(["#f0e442", "#56b4e9", "#e69f00"].map(inkOn)).toEqual(["#000000", "#000000", "#000000"]);
  expect(["#0072b2", "#8a2b6b", "#000000"].map(inkOn)).toEqual(["#ffffff", "#ffffff", "#ffffff"]);
});
