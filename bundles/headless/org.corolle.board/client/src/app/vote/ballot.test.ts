// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { left, placed, plausible, ranked, withDot } from "./ballot";

it("places dots one by one until none is left", () => {
  const two = withDot(withDot({}, "jam", 1, 2), "jam", 1, 2);

  expect(two).toEqual({ jam: 2 });
  expect(left(two, 2)).toBe(0);
  expect(withDot(two, "soup", 1, 2)).toBe(two);
});

it("takes a dot back so that it can go elsewhere", () => {
  const moved = withDot(withDot({ jam: 1, soup: 1 }, "jam", -1, 2), "soup", 1, 2);

  expect(moved).toEqual({ soup: 2 });
});

it("never goes below no dot", () => {
  const none = {};

  expect(withDot(none, "jam", -1, 5)).toBe(none);
});

it("counts more dots than a changed rule allows as none left", () => {
  expect(left({ jam: 9 }, 5)).toBe(0);
});

it("doubts totals that the voters could not have placed", () => {
  expect(plausible({ jam: 30, soup: 20 }, 10, 5)).toBe(true);
  expect(plausible({ jam: 31, soup: 20 }, 10, 5)).toBe(false);
});

it("ranks by dots and keeps the order of equals", () => {
  const options = [{ id: "a" }, { id: "b" }, { id: "c" }];

  expect(ranked(options, { b: 2 }).map((o) => o.id)).toEqual(["b", "a", "c"]);
  expect(placed({ a: 1, b: 2 })).toBe(3);
});
