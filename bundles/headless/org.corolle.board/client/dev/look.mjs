// SPDX-License-Identifier: EPL-2.0
// Opens a page of the board in Chromium for looking at it: used by hand, node dev/look.mjs ADDRESS PICTURE [WIDTH HEIGHT [touch]].
import { chromium } from "playwright-core";

export const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

export const browser = () => chromium.launch({ executablePath: "/usr/bin/chromium", args: FLAGS });

export const page = async (chrome, address, { width = 1366, height = 768, touch = false } = {}) => {
  const context = await chrome.newContext({ viewport: { width, height }, hasTouch: touch, isMobile: touch, deviceScaleFactor: touch ? 2 : 1, locale: "fr-FR" });
  const opened = await context.newPage();
  opened.on("console", (message) => console.log("console:", message.text()));
  opened.on("pageerror", (error) => console.log("error:", error.message));
  await opened.goto(address);
  return opened;
};

if (process.argv[1]?.endsWith("look.mjs")) {
  const [, , address, picture, width, height, touch] = process.argv;
  const chrome = await browser();
  const opened = await page(chrome, address, { width: Number(width ?? 1366), height: Number(height ?? 768), touch: touch === "touch" });
  await opened.waitForTimeout(1500);
  await opened.screenshot({ path: picture });
  await chrome.close();
}
