// SPDX-License-Identifier: EPL-2.0
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import type { Paint } from "../link/shapes";
import { ShapeView } from "./ShapeView";

afterEach(cleanup);

const drawn = (p: Paint): (string | null)[][] => {
  const { container } = render(
    <svg>
      <ShapeView shape={{ k: "box", w: 10, h: 10, p }} />
    </svg>,
  );
  return [...container.querySelectorAll("rect")].map((rect) => [
    rect.getAttribute("fill"),
    rect.getAttribute("stroke"),
    rect.getAttribute("stroke-width"),
  ]);
};

test("aWidthThatIsNotSaidIsNoOutline", () => {
  expect(drawn({ f: "#ffffff", s: "#000000" })).toEqual([["#ffffff", null, null]]);
});

test("thePatternLiesBetweenFillAndOutline", () => {
  expect(drawn({ f: "#ffffff", s: "#000000", w: 2, pt: "dots" })).toEqual([
    ["#ffffff", null, null],
    ["url(#pattern-dots-000000)", null, null],
    ["none", "#000000", "2"],
  ]);
});
