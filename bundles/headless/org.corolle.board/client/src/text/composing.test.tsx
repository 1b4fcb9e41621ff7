// SPDX-License-Identifier: EPL-2.0
import { fireEvent } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { composes, guardForms } from "./composing";

const key = (part: Partial<KeyboardEvent>) => ({ isComposing: false, keyCode: 13, ...part });

test("anEnterOfAnInputMethodIsNotOurs", () => {
  expect(composes(key({ isComposing: true }))).toBe(true);
  expect(composes(key({ keyCode: 229 }))).toBe(true);
  expect(composes(key({}))).toBe(false);
});

test("aFormIsNotSentByTheEnterThatChoseAWord", () => {
  document.body.innerHTML = "<form><input></form>";
  const form = document.querySelector("form") as HTMLFormElement;
  const input = document.querySelector("input") as HTMLInputElement;
  const sent = vi.fn((event: Event) => event.preventDefault());
  form.addEventListener("submit", sent);
  guardForms(document);

  fireEvent.compositionEnd(input);
  fireEvent.keyDown(input, { key: "Enter", keyCode: 229 });
  fireEvent.submit(form);
  fireEvent.keyUp(input, { key: "Enter" });
  fireEvent.keyDown(input, { key: "Enter", keyCode: 13 });
  fireEvent.submit(form);

  expect(sent).toHaveBeenCalledTimes(1);
});
