// SPDX-License-Identifier: EPL-2.0
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { Menu } from "./bar/Menu";
import { Stumbled } from "./Stumbled";
import { enter } from "./testing/fakeRoom";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const Stone = (): never => {
  throw new Error("a stone on the way");
};

it("never leaves an empty page: it says that nothing is lost and what to do", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  enter({ role: "PARTICIPANT" });
  render(
    <Stumbled>
      <Stone />
    </Stumbled>,
  );

  expect(screen.getByRole("heading").textContent).toContain("accroc");
  expect(screen.getByRole("button", { name: "Recharger la page" })).toBeTruthy();
});

it("opens its menu in a browser without modal dialogs, closes it by Escape and comes back", () => {
  const shows = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, "showModal");
  Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
  enter({ role: "PARTICIPANT" });
  render(<Menu />);
  const opener = screen.getByRole("button", { name: "Menu" });
  opener.focus();
  fireEvent.click(opener);
  const dialog = screen.getByRole("dialog", { name: "Menu" });
  const plain = dialog.classList.contains("dialog-plain");
  fireEvent.keyDown(dialog, { key: "Escape" });
  Object.defineProperty(HTMLDialogElement.prototype, "showModal", shows as PropertyDescriptor);

  expect(plain).toBe(true);
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(document.activeElement).toBe(opener);
});
