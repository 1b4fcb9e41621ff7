// SPDX-License-Identifier: EPL-2.0
// A phone of 360 pixels and a screen at 200 %, in both languages and both looks: everything fits, has a name, is large enough.
import { faultsOf } from "../lib/fit.mjs";
import { journey, same, until } from "../lib/journey.mjs";
import { PHONE } from "../lib/person.mjs";

const TWICE = { width: 683, height: 384, scale: 2 };
const PHASES = ["LOOK", "ADD_CARDS", "GROUP", "CONNECT", "VOTE", "CLOSED"];
const TABS = ["lead", "cards", "votes", "session", "keep", "room"];

await journey(async ({ enter, please }) => {
  const faults = [];
  const checks = async (who, where) => {
    for (const fault of await faultsOf(who.page)) {
      faults.push(`${where}: ${fault}`);
    }
  };
  const facilitator = await enter("facilitator");
  await facilitator.begins("Restaurant associatif", "Ajouter des cartes");
  for (const [language, look] of [["fr", "light"], ["en", "high-contrast"]]) {
    const where = `${language} ${look}`;
    const leader = await enter("facilitator", { ...TWICE, language, look });
    await leader.seesDrawing();
    await checks(leader, `${where} 200 % facilitator`);
    await leader.picture(`${language}-board`);
    await leader.press("Console");
    for (const tab of TABS) {
      await leader.page.locator(`#tab-${tab}`).click();
      await leader.page.locator(`[aria-labelledby="tab-${tab}"] :is(button, summary, input, p)`).first().waitFor();
      await checks(leader, `${where} 200 % console ${tab}`);
      await leader.picture(`${language}-console-${tab}`);
    }
    const ada = await enter("participant", { ...PHONE, language, look });
    await ada.page.getByRole("heading", { level: 2 }).waitFor();
    await checks(ada, `${where} phone, groups`);
    await ada.join("Soleil");
    await ada.seesDrawing();
    const steps = facilitator.page.locator(".phases button");
    const step = ada.page.locator(".phase-chip");
    for (const [i, phase] of PHASES.entries()) {
      const before = await step.innerText();
      await steps.nth(i).click();
      await until("the step is told", async () => (await step.innerText()) !== before);
      await checks(ada, `${where} phone ${phase}`);
      if (phase === "ADD_CARDS") {
        await ada.page.locator(".dock button.primary").tap();
        await ada.page.locator(".sheet textarea").waitFor();
        await checks(ada, `${where} phone, card`);
        await ada.picture(`${language}-card`);
      }
    }
    await ada.page.getByRole("button", { name: "Menu" }).tap();
    await checks(ada, `${where} phone, menu`);
    await ada.picture(`${language}-menu`);
    await ada.context.close();
    await leader.context.close();
  }
  same("faults", faults, []);
  await please("end");
});
