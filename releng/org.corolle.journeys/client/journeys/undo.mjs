// SPDX-License-Identifier: EPL-2.0
// Two participants and the scribe take back what they did, each only their own.
import { journey } from "../lib/journey.mjs";
import { PHONE, TABLET } from "../lib/person.mjs";

const MINE = "Annuler mon geste";
const AGAIN = "Rétablir mon geste";

await journey(async ({ enter, please, say }) => {
  const scribe = await enter("scribe");
  const facilitator = await enter("facilitator");
  await facilitator.begins("Jardin", "Ajouter des cartes");
  const ada = await enter("participant", TABLET);
  const bob = await enter("participant", TABLET);
  await ada.join("Soleil");
  await bob.join("Goutte");
  await ada.writesCard("Dimension 1", "Ada un");
  await ada.writesCard("Dimension 1", "Ada deux");
  await scribe.sees("card", "Ada deux");
  await bob.writesCard("Dimension 1", "Bob un");
  await scribe.sees("card", "Bob un");
  await scribe.page.getByRole("combobox", { name: "Dans quel pétale ?" }).selectOption({ index: 1 });
  await scribe.page.getByRole("textbox", { name: "Ligne de saisie" }).focus();
  await scribe.types("Scribe un");
  await ada.sees("card", "Scribe un");

  await ada.press(MINE);
  await scribe.missing("card", "Ada deux");
  for (const text of ["Ada un", "Bob un", "Scribe un"]) {
    await bob.sees("card", text);
  }
  await bob.press(MINE);
  await scribe.missing("card", "Bob un");
  await ada.sees("card", "Scribe un");
  await scribe.page.keyboard.press("Control+z");
  await ada.missing("card", "Scribe un");
  await ada.sees("card", "Ada un");
  await bob.press(AGAIN);
  await ada.sees("card", "Bob un");
  await ada.press(AGAIN);
  await bob.sees("card", "Ada deux");
  await ada.press(MINE);
  await bob.missing("card", "Ada deux");

  await scribe.taps("card", "Ada un");
  await scribe.page.getByRole("region", { name: "Ce qui est choisi" }).getByRole("combobox", { name: "Que dit-elle ?" }).selectOption("IDEA");
  await ada.page.locator('.react-flow__node[data-id^="card:"][aria-label*="Ada un"][aria-label*="idée" i]').waitFor({ state: "attached" });
  await ada.press(MINE);
  await ada.hears(/quelqu’un d’autre|entre-temps|depuis/i);
  await ada.picture("1-refused");
  await bob.sees("card", "Ada un");
  await please("end");
});
