// SPDX-License-Identifier: EPL-2.0
// Somebody's cable is pulled while cards are written; it is plugged in again, and the page is loaded anew.
import { layCable } from "../lib/cable.mjs";
import { addresses, journey, until } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

const KEPT = ["Un : le pain", "Deux : le sel", "Trois : le four"];
const cable = await layCable(addresses.participant);

await journey(async ({ enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.begins("Boulangerie", "Ajouter des cartes");
  const ada = await enter("participant", { ...PHONE, through: cable.through });
  await ada.join("Soleil");
  await ada.writesCard("Dimension 1", "Avant");
  await facilitator.sees("card", "Avant");

  cable.pull();
  await ada.hears(/Hors ligne/);
  for (const text of KEPT) {
    await ada.writesCard("Dimension 2", text);
  }
  await ada.hears(/3 en attente/);
  await ada.picture("1-offline");
  cable.plug();
  for (const text of KEPT) {
    await facilitator.sees("card", text);
  }
  await ada.page.getByText(/Hors ligne/).waitFor({ state: "detached" });
  await ada.picture("2-back");

  await ada.page.reload();
  await ada.seesDrawing();
  await until("my cards are mine", async () => (await ada.page.getByRole("button", { name: /^Mes cartes/ }).innerText()).includes("4"));
  await ada.writesCard("Dimension 3", "Après");
  await facilitator.sees("card", "Après");
  await ada.picture("3-reloaded");
  await please("end");
});
