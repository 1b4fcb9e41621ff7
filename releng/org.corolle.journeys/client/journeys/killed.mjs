// SPDX-License-Identifier: EPL-2.0
// The room's process is killed while cards pour in; it is started again, and the tablets come back by themselves.
import { journey, until } from "../lib/journey.mjs";
import { PHONE, TABLET } from "../lib/person.mjs";

const CARDS = 12;

await journey(async ({ enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.begins("Atelier vélo", "Ajouter des cartes");
  const ada = await enter("participant", PHONE);
  const bob = await enter("participant", TABLET);
  await ada.join("Soleil");
  await bob.join("Goutte");
  const pours = async (who, name) => {
    for (let i = 1; i <= CARDS; i++) {
      await who.writesCard("Dimension 1", `${name} ${i}.`);
    }
  };
  const pouring = Promise.all([pours(ada, "Ada"), pours(bob, "Bob")]);
  await facilitator.sees("card", "Ada 3.");
  await please("kill");
  await pouring;
  await ada.hears(/Hors ligne/);
  await ada.picture("1-killed");
  await please("start");
  for (const who of [facilitator, ada, bob]) {
    await until("every card is there once", async () => (await who.labels("card")).length === 2 * CARDS || (await who.labels("card")).length);
  }
  await ada.page.getByText(/Hors ligne/).waitFor({ state: "detached" });
  await facilitator.picture("2-back");
  await please("end");
});
