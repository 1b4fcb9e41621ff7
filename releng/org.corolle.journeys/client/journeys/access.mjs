// SPDX-License-Identifier: EPL-2.0
// Every role at every step, on every drawing, in both languages and looks: axe-core finds nothing.
import { violationsOf } from "../lib/axe.mjs";
import { journey, same, until } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

const PHASES = ["LOOK", "ADD_CARDS", "GROUP", "CONNECT", "VOTE", "CLOSED"];
const TABS = ["lead", "cards", "votes", "session", "keep", "room"];
const WALL = { width: 1920, height: 1080 };

await journey(async ({ enter, please }) => {
  const faults = [];
  const checks = async (who, where) => {
    for (const fault of await violationsOf(who.page)) {
      faults.push(`${where}: ${fault}`);
    }
  };
  const facilitator = await enter("facilitator");
  await facilitator.begins("Restaurant associatif", "Ajouter des cartes");
  const steps = facilitator.page.locator(".phases button");
  for (const [language, look] of [["fr", "light"], ["en", "high-contrast"]]) {
    const scribe = await enter("scribe", { language, look });
    const wall = await enter("projector", { ...WALL, language, look });
    const ada = await enter("participant", { ...PHONE, language, look });
    await ada.page.getByRole("heading", { level: 2 }).waitFor();
    await checks(ada, `${language} ${look} groups`);
    await ada.join("Soleil");
    await ada.seesDrawing();
    await scribe.seesDrawing();
    await wall.seesDrawing();
    await scribe.page.keyboard.press("1");
    await scribe.types(`Un repas, ${language}`);
    await wall.sees("card", `Un repas, ${language}`);
    const drawings = await scribe.page.locator(".drawing-choice option").evaluateAll((all) => all.map((each) => each.value));
    for (const [i, phase] of PHASES.entries()) {
      await steps.nth(i).click();
      await until("the step is told", async () => (await steps.nth(i).getAttribute("aria-pressed")) === "true");
      for (const [name, who] of Object.entries({ scribe, wall, ada })) {
        await checks(who, `${language} ${look} ${name} ${phase}`);
      }
    }
    await steps.nth(PHASES.indexOf("VOTE")).click();
    await facilitator.opensTab("Votes");
    await facilitator.fills("Question posée", `Quoi d’abord, ${language} ?`);
    await facilitator.fills("Propositions, une par ligne", "Soupe\nConfiture");
    await facilitator.page.getByRole("button", { name: "Ouvrir", exact: true }).last().click();
    await ada.page.locator(".option").first().waitFor();
    await wall.page.locator(".result").first().waitFor();
    for (const [name, who] of Object.entries({ wall, ada, facilitator })) {
      await checks(who, `${language} ${look} ${name} votes`);
    }
    await ada.picture(`${language}-vote`);
    await wall.picture(`${language}-vote`);
    await facilitator.press("Clore le vote");
    await facilitator.opensTab("Conduire");
    await steps.nth(PHASES.indexOf("ADD_CARDS")).click();
    for (const drawing of drawings) {
      await scribe.page.locator(".bar .drawing-choice").selectOption(drawing);
      await scribe.page.locator(".react-flow__node").first().waitFor({ state: "attached" });
      await checks(scribe, `${language} ${look} scribe on ${drawing}`);
    }
    await ada.page.locator(".dock button.primary").tap();
    await ada.page.locator(".sheet textarea").waitFor();
    await checks(ada, `${language} ${look} card`);
    await ada.page.getByRole("button", { name: "Menu" }).tap();
    await checks(ada, `${language} ${look} menu`);
    for (const who of [scribe, wall, ada]) {
      await who.context.close();
    }
  }
  for (const tab of TABS) {
    await facilitator.page.locator(`#tab-${tab}`).click();
    await facilitator.page.locator(`[aria-labelledby="tab-${tab}"] :is(button, summary, input, p)`).first().waitFor();
    await checks(facilitator, `console ${tab}`);
  }
  same("violations", faults, []);
  await please("end");
});
