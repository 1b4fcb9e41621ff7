// SPDX-License-Identifier: EPL-2.0
// What axe-core finds on a page as it stands: one line a fault.
import { createRequire } from "node:module";

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** Runs in the page. Arrows cannot be drawn apart from what they join, so contrast is judged by the drawings' own tests. */
const look = async () => {
  const { violations } = await window.axe.run(document, { resultTypes: ["violations"], elementRef: false });
  return violations.map(({ id, nodes }) => `${id} × ${nodes.length}: ${nodes[0].html.slice(0, 160)}`);
};

/** The page gives axe its ear once; the room's own rules let no script in that is not the room's. */
export const violationsOf = async (page) => {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate((await import("node:fs")).readFileSync(script, "utf8"));
  }
  return page.evaluate(look);
};
