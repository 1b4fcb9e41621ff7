// SPDX-License-Identifier: EPL-2.0
// Two people write in the text of one card at the same time, each with a keyboard.
import { journey, same, until } from "../lib/journey.mjs";

const BEFORE = "Nous ouvrons la cuisine à tous : ";
const WORDS = "une soupe partagée";
const AFTER = ", chaque jeudi, avec les voisins.";

await journey(async ({ enter, please }) => {
  const ada = await enter("scribe");
  await ada.begins("Cuisine");
  await ada.adds("Carte", "");
  await ada.page.getByRole("combobox", { name: "Dans quel pétale ?" }).selectOption({ index: 1 });
  await ada.page.getByRole("textbox", { name: "Ligne de saisie" }).focus();
  await ada.types(WORDS);
  const bob = await enter("scribe");
  for (const who of [ada, bob]) {
    await who.sees("card", WORDS);
    await who.opensText("card", WORDS);
  }
  await ada.page.keyboard.press("Control+Home");
  await bob.page.keyboard.press("Control+End");
  await Promise.all([ada.page.keyboard.type(BEFORE, { delay: 15 }), bob.page.keyboard.type(AFTER, { delay: 15 })]);
  const written = (who) => who.page.getByRole("textbox", { name: /^Texte de/ }).inputValue();
  for (const who of [ada, bob]) {
    await until("no letter is lost", async () => (await written(who)) === BEFORE + WORDS + AFTER || (await written(who)));
  }
  await ada.picture("1-writing");
  for (const who of [ada, bob]) {
    await who.page.keyboard.press("Enter");
  }
  for (const who of [ada, bob]) {
    await who.sees("card", BEFORE + WORDS + AFTER);
  }
  same("cards", (await ada.labels("card")).length, 1);
  await bob.picture("2-written");
  await please("end");
});
