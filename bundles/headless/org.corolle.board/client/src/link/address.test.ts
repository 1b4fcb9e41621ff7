// SPDX-License-Identifier: EPL-2.0
import { expect, test } from "vitest";
import { readAddress, textOf, viewOf } from "./address";

test("readsSecretAndOptions", () => {
  const address = readAddress("#abc&me=0f&embed=1&lang=en&view=petal:A:D");

  expect(address).toEqual({
    secret: "abc",
    me: "0f",
    embedded: true,
    language: "en",
    view: { type: "petal", subject: "A", dimension: "D" },
  });
});

test("anEmptyOrOddFragmentAsksForNothing", () => {
  expect(readAddress("").secret).toBe("");
  expect(readAddress("#s&lang=xx&%E0%A4%A=1")).toMatchObject({ secret: "s", language: null, view: null });
});

test("aViewIsTheSameAfterWritingAndReading", () => {
  const view = { type: "chain", subject: "K", dimension: "" };

  expect(viewOf(textOf(view))).toEqual(view);
});
