// SPDX-License-Identifier: EPL-2.0
// Frame times of a pan and a drag: node dev/frames.mjs ADDRESS [SELECTOR of what is dragged].
import { browser, page } from "./look.mjs";

const [, , address, selector = '[data-id^="card:"]'] = process.argv;
const chrome = await browser();
const opened = await page(chrome, address, { width: 1366, height: 768 });
await opened.waitForSelector(selector, { timeout: 60_000 });
await opened.waitForTimeout(2500);
console.log("nodes in the page", await opened.locator(".react-flow__node").count());

const measured = async (what, start, steps) => {
  await opened.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      window.going_ = requestAnimationFrame(tick);
    };
    window.going_ = requestAnimationFrame(tick);
  });
  await opened.mouse.move(start.x, start.y);
  await opened.mouse.down();
  for (let i = 1; i <= steps; i++) {
    await opened.mouse.move(start.x + i * 3, start.y + i * 2);
    await opened.waitForTimeout(16);
  }
  await opened.mouse.up();
  const frames = await opened.evaluate(() => (cancelAnimationFrame(window.going_), window.frames_.slice(2)));
  const sorted = [...frames].sort((a, b) => a - b);
  const at = (q) => sorted[Math.floor(q * (sorted.length - 1))]?.toFixed(1);
  console.log(`${what}: ${frames.length} frames, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms`);
};

await measured("pan", { x: 30, y: 700 }, 60);
const card = await opened.locator(selector).first().boundingBox();
await measured("drag", { x: card.x + card.width / 2, y: card.y + card.height / 2 }, 60);
await opened.screenshot({ path: "/tmp/boarda-frames.png" });
await chrome.close();
