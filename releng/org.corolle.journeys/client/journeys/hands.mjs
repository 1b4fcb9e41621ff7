// SPDX-License-Identifier: EPL-2.0
// What hands do and must not lose: dots without a line, a second vote, a sentence after a chip, two who correct one card.
import { layCable } from "../lib/cable.mjs";
import { addresses, journey, until } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

const cable = await layCable(addresses.participant);
const QUESTION = "Par quoi commencer ?";

await journey(async ({ enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.begins("Boulangerie", "Ajouter des cartes");
  const scribe = await enter("scribe");
  await scribe.seesDrawing();
  await scribe.page.locator(".chip", { hasText: "Carte" }).first().click();
  await scribe.page.keyboard.press("2");
  await scribe.types("Le pain des voisins");
  await facilitator.sees("card", "Le pain des voisins");
  await scribe.page.keyboard.press("/");
  await scribe.page.keyboard.press("Enter");
  await scribe.types("-5 kg de déchets");
  await facilitator.sees("card", "-5 kg de déchets");

  const ada = await enter("participant", { ...PHONE, through: cable.through });
  await ada.join("Soleil");
  await ada.writesCard("Dimension 1", "Les enfant cuisine");
  await facilitator.sees("card", "Les enfant cuisine");
  await ada.page.locator(".sheet-head button").tap();
  await ada.press(/^Mes cartes/);
  await ada.press("Modifier");
  const field = ada.page.locator(".my-card textarea");
  await field.fill("Les enfant cuisine avec leurs parents");
  await scribe.opensText("card", "Les enfant cuisine");
  await scribe.fills(/^Texte de/, "Les enfants cuisinent");
  await scribe.page.keyboard.press("Enter");
  await facilitator.sees("card", "Les enfants cuisinent");
  await ada.page.reload();
  await ada.seesDrawing();
  await ada.press(/^Mes cartes/);
  await until("a correction on its way survives a reload", async () => (await field.inputValue()) === "Les enfant cuisine avec leurs parents");
  await ada.press("Enregistrer");
  await facilitator.sees("card", "Les enfants cuisinent avec leurs parents");
  await ada.picture("1-corrected");

  await facilitator.opensTab("Conduire");
  await facilitator.press("Voter");
  await facilitator.opensTab("Votes");
  const opens = async () => {
    await facilitator.fills("Question posée", QUESTION);
    await facilitator.fills("Propositions, une par ligne", "Soupe\nConfiture");
    await facilitator.page.getByRole("button", { name: "Ouvrir", exact: true }).last().click();
  };
  await opens();
  await ada.hears("Encore 3 gommettes");
  cable.pull();
  await ada.hears(/Hors ligne/);
  await ada.dots("Soupe", 3);
  await ada.hears("Toutes vos gommettes sont posées");
  await ada.picture("2-dots-offline");
  cable.plug();
  await facilitator.hears("1 bulletin");
  await facilitator.press("Clore le vote");
  await opens();
  await ada.hears("Encore 3 gommettes");
  await ada.dots("Confiture", 1);
  await facilitator.hears("1 bulletin");

  cable.pull();
  await ada.hears(/Hors ligne/);
  await ada.dots("Confiture", 1);
  await facilitator.press("Clore le vote");
  cable.plug();
  await ada.hears(/vos dernières gommettes n’y comptent pas/);
  await ada.picture("3-too-late");
  await please("end");
});
