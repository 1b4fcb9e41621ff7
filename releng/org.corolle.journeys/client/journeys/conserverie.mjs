// SPDX-License-Identifier: EPL-2.0
// The scribe draws the Conserverie's chain by keyboard alone, from nothing to its nine cells.
import { journey, until } from "../lib/journey.mjs";

const ACTIVITIES = ["Collecte de produits", "Transformation des produits", "Distribution des produits transformés"];
const CIRCUITS = ["Circuit du don", "Circuit local d’échange", "Circuit marchand"];
/** As the canvas is read, activity by activity; a cell that does not exist yet says how far it is. */
const CELLS = [
  ["Mise à disposition des surplus & invendables par maraichers locaux"],
  ["Échange en monnaie locale convertible\u00a0?"],
  ["Achats en euros", "Envisagé"],
  ["Implication bénévole"],
  ["Contribution avec contrepartie en monnaie-temps"],
  ["Activité rémunérée", "En cours"],
  ["Cessions aux participants"],
  ["Échange dans le réseau local Tic-Tacs"],
  ["Mise en vente dans des circuits de distribution du territoire", "Envisagé"],
];

await journey(async ({ enter, please }) => {
  const scribe = await enter("scribe");
  const wall = await enter("projector", { width: 1920, height: 1080 });
  await scribe.seesDrawing();
  await scribe.turnsTo("chain");
  await scribe.sees("add", "Commencer la chaîne de valeur");
  await scribe.picture("1-empty");
  await scribe.choosesAdd("Chaîne");
  await scribe.types("La Conserverie mobile et solidaire");
  await scribe.seesAdds("Activité");
  await scribe.choosesAdd("Activité");
  for (const activity of ACTIVITIES) {
    await scribe.types(activity);
    await scribe.sees("activity", activity);
  }
  await scribe.choosesAdd("Circuit");
  for (const circuit of CIRCUITS) {
    await scribe.types(circuit);
    await scribe.sees("circuit", circuit);
  }
  await scribe.picture("2-frame");
  await scribe.choosesAdd("Case");
  for (const [i, [text]] of CELLS.entries()) {
    await scribe.onLine(`${i + 1}`);
    await scribe.types(text);
    await scribe.sees("cell", text);
  }
  await scribe.picture("3-cells");
  for (const [text, status] of CELLS.filter((cell) => cell.length > 1)) {
    await scribe.marks(text, status);
  }
  const facilitator = await enter("facilitator");
  await facilitator.seesDrawing();
  await facilitator.turnsTo({ label: "Chaîne de valeur\u00a0: La Conserverie mobile et solidaire" });
  await facilitator.press("Console");
  await facilitator.press("Amener tout le monde ici");
  await until("the wall shows nine cells", async () => (await wall.labels("cell")).length === 9);
  for (const [text] of CELLS) {
    await wall.sees("cell", text);
  }
  await wall.picture("4-end");
  await scribe.picture("4-end");
  await please("end");
});
