// SPDX-License-Identifier: EPL-2.0
// A tablet that is some years old: what Safari 14 lacks is taken away, and a browser that keeps nothing; all take part.
import { journey, same } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

/** Runs before the page's own scripts. */
const takeAway = () => {
  delete HTMLDialogElement.prototype.showModal;
  delete window.structuredClone;
  for (const name of ["at", "findLast", "findLastIndex", "toSorted", "toReversed", "toSpliced", "with"]) {
    delete Array.prototype[name];
  }
  delete String.prototype.at;
  delete Object.hasOwn;
  delete Object.groupBy;
  delete crypto.randomUUID;
  Object.defineProperty(window, "localStorage", {
    get() {
      throw new DOMException("Access is denied for this document.", "SecurityError");
    },
  });
};

await journey(async ({ enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.begins("Ressourcerie", "Ajouter des cartes");
  const old = { ...PHONE, before: takeAway, styles: (css) => css.replace(/dvh/g, "dvx") };
  const ada = await enter("participant", old);
  await ada.join("Soleil");
  await ada.seesDrawing();
  same("the page is as high as the screen", await ada.page.locator(".shell").evaluate((shell) => Math.round(shell.getBoundingClientRect().height)), PHONE.height);
  await ada.press("Menu");
  await ada.page.getByRole("dialog", { name: "Menu" }).waitFor();
  await ada.picture("menu");
  await ada.page.keyboard.press("Escape");
  await ada.page.getByRole("dialog", { name: "Menu" }).waitFor({ state: "detached" });
  await ada.writesCard("Dimension 1", "Réparer plutôt que jeter");
  await facilitator.sees("card", "Réparer plutôt que jeter");
  await please("end");
});
