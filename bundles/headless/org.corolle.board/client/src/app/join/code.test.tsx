// SPDX-License-Identifier: EPL-2.0
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { atFirst } from "../../link/state";
import { change } from "../../link/store";
import { CodeForm } from "./CodeForm";

let asked: { path: string; code: string }[] = [];
let answer: object = {};

beforeEach(() => {
  asked = [];
  change({ ...atFirst, language: "fr" });
  Object.assign(globalThis, {
    fetch: (path: string, options: { headers: Record<string, string> }) => {
      asked.push({ path, code: options.headers["X-Corolle-Code"] ?? "" });
      return Promise.resolve({ json: () => Promise.resolve(answer) });
    },
  });
});
afterEach(cleanup);

const type = (letters: string): void => {
  fireEvent.change(screen.getByLabelText(/six lettres/), { target: { value: letters } });
  fireEvent.click(screen.getByRole("button", { name: "Entrer" }));
};

it("enters with the secret that the letters are worth", async () => {
  answer = { secret: "long-secret" };
  const entered: string[] = [];
  render(<CodeForm enter={(secret) => entered.push(secret)} />);

  type("çdf-hjk");

  await waitFor(() => expect(entered).toEqual(["long-secret"]));
  expect(asked).toEqual([{ path: "join?lang=fr", code: "cdfhjk" }]);
});

it("says what the room says of a typo", async () => {
  answer = { why: "Ce n’est pas le code de cette salle.", typo: true };
  render(<CodeForm enter={() => undefined} />);

  type("CDFHJK");

  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("pas le code"));
});
