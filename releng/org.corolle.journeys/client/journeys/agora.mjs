// SPDX-License-Identifier: EPL-2.0
// An Agora from its first minute to its vote: facilitator, projector, a phone and a tablet.
import { journey, same, until } from "../lib/journey.mjs";
import { PHONE, TABLET } from "../lib/person.mjs";

const WARM = "On mange chaud ensemble";
const JARS = "Des bocaux pour l’hiver";
const LOST = "Des fruits qui se perdaient";

await journey(async ({ enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.seesDrawing();
  await facilitator.adds("Action", "Conserverie");
  await facilitator.sees("centre", "Conserverie");
  const projector = await enter("projector", { width: 1920, height: 1080 });
  const ada = await enter("participant", PHONE);
  const bob = await enter("participant", TABLET);
  await ada.picture("1-join");
  await ada.join("Soleil");
  await bob.join("Goutte");
  await ada.hears("On regarde ensemble.");
  await facilitator.press("Console");
  await facilitator.opensTab("Séance");
  await facilitator.fills("Titre de la séance", "Agora d’essai");
  await facilitator.press("Créer");
  await facilitator.page.getByRole("heading", { name: "Présences, par groupe" }).waitFor();

  await facilitator.opensTab("Conduire");
  await facilitator.press("Ajouter des cartes");
  await facilitator.press("Retourner les cartes");
  await ada.writesCard("Dimension 1", WARM);
  await bob.writesCard("Dimension 2", JARS);
  await bob.writesCard("Dimension 1", LOST);
  for (const text of [WARM, JARS, LOST]) {
    await facilitator.sees("card", text);
  }
  await until("three cards lie before Ada", async () => (await ada.labels("card")).length === 3);
  same("Ada reads others' cards", (await ada.labels("card")).filter((label) => label.includes(JARS) || label.includes(LOST)), []);
  same("the wall shows hidden cards", (await projector.labels("card")).filter((label) => [WARM, JARS, LOST].some((text) => label.includes(text))), []);
  same("hidden words are in the page", (await ada.page.content()).includes(JARS), false);
  await ada.picture("2-hidden");
  await projector.picture("2-hidden");
  await facilitator.press("Montrer les cartes");
  for (const who of [ada, bob, projector]) {
    for (const text of [WARM, JARS, LOST]) {
      await who.sees("card", text);
    }
  }
  await bob.picture("3-written");
  await ada.picture("3-written");
  await projector.picture("3-written");

  await facilitator.press("Regrouper");
  await bob.taps("card", WARM);
  await bob.taps("card", LOST);
  await bob.hears("2 cartes choisies");
  await bob.picture("4-grouping");
  await bob.press("Regrouper sous un titre");
  await bob.fills("Titre du groupe de cartes", "Nourrir");
  await bob.press("Regrouper sous un titre");
  for (const who of [ada, bob, projector, facilitator]) {
    await who.sees("card", "Nourrir");
    await who.missing("card", WARM);
  }
  await projector.picture("5-grouped");

  await facilitator.opensTab("Cartes");
  await facilitator.page.getByRole("checkbox", { name: /Nourrir/ }).check();
  await facilitator.page.getByRole("checkbox", { name: new RegExp(JARS) }).check();
  await facilitator.picture("6-cards");
  await facilitator.press("Mettre au vote");
  await facilitator.opensTab("Votes");
  await facilitator.picture("7-vote");
  await facilitator.press("Ouvrir");
  await facilitator.opensTab("Conduire");
  await facilitator.press("Voter");
  for (const [who, nourishing, jars] of [[ada, 2, 1], [bob, 3, 0]]) {
    await who.page.getByRole("heading", { name: "Qu’est-ce qui compte le plus ?" }).waitFor();
    await who.dots("Nourrir", nourishing);
    await who.dots(JARS, jars);
    await who.hears("Toutes vos gommettes sont posées");
  }
  await ada.picture("8-vote");
  await projector.picture("8-vote");
  await facilitator.opensTab("Votes");
  await facilitator.hears("2 bulletins");
  await facilitator.press("Clore le vote");
  await projector.page.getByRole("region", { name: "Résultats" }).getByLabel("5 gommettes").waitFor();
  await projector.picture("9-result");
  await ada.picture("9-result");
  await facilitator.opensTab("Conduire");
  await facilitator.press("Regarder");
  await facilitator.sees("card", "Nourrir");
  await until("the card carries its dots", async () =>
    (await projector.labels("card")).some((label) => label.includes("Nourrir") && label.includes("5")) || (await projector.labels("card")));
  await projector.picture("10-end");
  await facilitator.picture("10-end");
  await please("end");
});
