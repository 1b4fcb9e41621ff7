// SPDX-License-Identifier: EPL-2.0
import { expect, it } from "vitest";
import { optionsOf } from "./options";

it("takes cards first, then each typed line once, without empty ones", () => {
  let n = 0;
  const options = optionsOf(
    " Soupe \n\nConfiture\nSoupe\n",
    [{ subject: "card-1", text: "On se sent utile" }],
    () => `o${++n}`,
  );

  expect(options).toEqual([
    { id: "o1", text: "On se sent utile", subject: "card-1" },
    { id: "o2", text: "Soupe", subject: "" },
    { id: "o3", text: "Confiture", subject: "" },
  ]);
});
