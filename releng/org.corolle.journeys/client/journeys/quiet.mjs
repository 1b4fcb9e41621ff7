// SPDX-License-Identifier: EPL-2.0
// Nothing leaves the room: the browser's own log names no other host, and none could be found.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addresses, journey, same } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

const room = new URL(addresses.facilitator).host;
const folder = mkdtempSync(join(tmpdir(), "corolle-"));
const log = join(folder, "net.json");

/** Hosts that a page of the room has asked for; what Chromium asks on its own account has no page as its initiator. */
const hosts = () => {
  const { events } = JSON.parse(readFileSync(log, "utf8").replace(/,\s*$/, "]}"));
  const asked = events.flatMap(({ params }) => (/^(https?|wss?):/.test(params?.url ?? "") && params.initiator?.includes(room) ? [params.url] : []));
  return [...new Set(asked.map((url) => new URL(url).host))];
};

await journey(async ({ chrome, enter, please }) => {
  const facilitator = await enter("facilitator");
  await facilitator.begins("Ressourcerie", "Ajouter des cartes");
  const wall = await enter("projector");
  const scribe = await enter("scribe");
  const ada = await enter("participant", PHONE);
  await ada.join("Soleil");
  await ada.writesCard("Dimension 1", "Réparer plutôt que jeter");
  await wall.sees("card", "Réparer plutôt que jeter");
  for (const tab of ["Cartes", "Votes", "Séance", "Garder", "Salle"]) {
    await facilitator.opensTab(tab);
    await facilitator.page.getByRole("tabpanel", { name: tab }).waitFor();
  }
  await scribe.turnsTo("chain");
  await scribe.sees("add", "Commencer la chaîne de valeur");
  await chrome.close();
  const asked = hosts();
  rmSync(folder, { recursive: true });
  same("hosts asked", asked, [room]);
  await please("end");
}, { flags: [`--log-net-log=${log}`, "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"] });
