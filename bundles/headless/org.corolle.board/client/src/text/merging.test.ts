// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import { merged } from "./merging";

test("whatOthersCorrectedMeanwhileStays", () => {
  const from = "Les enfant aprenent a cuisiner";

  expect(merged({ from, text: `${from} avec leurs parents` }, "Les enfants apprennent à cuisiner")).toBe(
    "Les enfants apprennent à cuisiner avec leurs parents",
  );
});

test("withoutOthersTheWordsAreMine", () => {
  expect(merged({ from: "Pain", text: "Du pain" }, "Pain")).toBe("Du pain");
});
