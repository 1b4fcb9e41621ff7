// SPDX-License-Identifier: EPL-2.0
// Somebody with a device: what hands do on the board, said once.
const PATIENCE = 30_000;

export const PHONE = { width: 360, height: 740, touch: true };
export const TABLET = { width: 1024, height: 768, touch: true };

export const person = async (chrome, address, watch, { width = 1366, height = 768, touch = false, scale = 1, language = "fr", look = "light", before, styles } = {}) => {
  const context = await chrome.newContext({
    viewport: { width, height }, hasTouch: touch, isMobile: touch, deviceScaleFactor: scale,
    locale: language === "fr" ? "fr-FR" : "en-GB", reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("corolle.look", chosen), look);
  if (before) {
    await context.addInitScript(before);
  }
  const page = await context.newPage();
  if (styles) {
    await page.route("**/*.css", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: styles(await response.text()) });
    });
  }
  page.setDefaultTimeout(PATIENCE);
  watch(page);
  await page.goto(address);
  const press = async (name) => {
    const button = page.getByRole("button", { name, exact: typeof name === "string" });
    await (touch ? button.tap() : button.click());
  };
  const me = {
    page, context, press,
    /** The texts of the nodes of one part of the drawing, as a screen reader would say them. */
    labels: (part) =>
      page.locator(`.react-flow__node[data-id^="${part}:"]`).evaluateAll((nodes) => nodes.map((node) => node.getAttribute("aria-label") ?? "")),
    sees: (part, text) => page.locator(`.react-flow__node[data-id^="${part}:"][aria-label*=${JSON.stringify(text)}]`).first().waitFor({ state: "attached" }),
    missing: (part, text) => page.locator(`.react-flow__node[data-id^="${part}:"][aria-label*=${JSON.stringify(text)}]`).waitFor({ state: "detached" }),
    /** Comes in by the participants' address: one touch on a group. */
    join: (group) => press(new RegExp(`^${group}`)),
    opensTab: (name) => page.getByRole("tab", { name }).click(),
    fills: (label, text) => page.getByRole("textbox", { name: label }).fill(text),
    /** Touches a node where its picture is. */
    taps: async (part, text) => {
      const node = page.locator(`.react-flow__node[data-id^="${part}:"][aria-label*=${JSON.stringify(text)}]`).first();
      await (touch ? node.tap() : node.click());
    },
    /** Writes something new on the line at the foot. */
    adds: async (what, text) => {
      await page.getByRole("radio", { name: what, exact: true }).check({ force: true });
      await page.getByRole("textbox", { name: "Ligne de saisie" }).fill(text);
      await page.getByRole("textbox", { name: "Ligne de saisie" }).press("Enter");
    },
    seesAdds: (what) => page.getByRole("radio", { name: what, exact: true }).waitFor({ state: "attached" }),
    /** Chooses by keyboard what the line adds: a slash, arrows, and back to the line. */
    choosesAdd: async (what) => {
      const line = page.getByRole("textbox", { name: "Ligne de saisie" });
      await line.focus();
      await page.keyboard.press("/");
      const radios = page.getByRole("group", { name: "Ce qu’on ajoute" }).getByRole("radio");
      for (let i = await radios.count(); i > 0 && !(await page.getByRole("radio", { name: what, exact: true }).isChecked()); i--) {
        await page.keyboard.press("ArrowRight");
      }
      for (let i = 0; i < 4 && !(await line.evaluate((element) => element === document.activeElement)); i++) {
        await page.keyboard.press("Tab");
      }
    },
    /** Writes on the line with the keyboard and sends it off. */
    types: async (text) => {
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    onLine: (keys) => page.keyboard.press(keys),
    /** Says how far the thing is that has this text and this place among the cells. */
    marks: async (text, status) => {
      await page.keyboard.press("Escape");
      const index = await page.locator(`.react-flow__node[data-id^="cell:"]`).evaluateAll(
        (nodes, wanted) => nodes.findIndex((node) => (node.getAttribute("aria-label") ?? "").includes(wanted)) + 1, text);
      await page.keyboard.press(`${index}`);
      const state = page.getByRole("combobox", { name: "État" });
      await state.selectOption(status);
      await page.locator(`.react-flow__node[data-id^="cell:"][aria-label*=${JSON.stringify(text)}][aria-label*=${JSON.stringify(status.toLowerCase())} i]`).waitFor({ state: "attached" });
      await page.getByRole("textbox", { name: "Ligne de saisie" }).focus();
    },
    /** From a flower without action to an action and a step. */
    begins: async (action, step) => {
      await me.seesDrawing();
      await me.adds("Action", action);
      await me.sees("centre", action);
      if (step) {
        await press("Console");
        await press(step);
      }
    },
    /** Opens the text of a node for writing, by keyboard. */
    opensText: async (part, text) => {
      await page.locator(`.react-flow__node[data-id^="${part}:"][aria-label*=${JSON.stringify(text)}]`).first().focus();
      await page.keyboard.press("F2");
      await page.getByRole("textbox", { name: /^Texte de/ }).waitFor();
    },
    /** A card into a petal, as a participant writes it. */
    writesCard: async (petal, text) => {
      const words = page.getByRole("textbox", { name: "Une idée, en quelques mots" });
      if (!(await words.isVisible())) {
        await press("Écrire une carte");
      }
      await page.getByRole("radio", { name: petal }).check();
      await words.fill(text);
      await press("Poser la carte");
    },
    dots: async (option, count) => {
      for (let i = 0; i < count; i++) {
        await press(`Une gommette de plus pour « ${option} »`);
      }
    },
    /** Another drawing: its type, and a subject where there are several. */
    turnsTo: (drawing) => page.getByRole("combobox", { name: "Dessin" }).selectOption(drawing),
    /** Before that, the line at the foot does not know what can be added. */
    seesDrawing: () => page.locator(".react-flow__node").first().waitFor({ state: "attached" }),
    hears: (text) => page.getByText(text).first().waitFor(),
  };
  return me;
};
