// SPDX-License-Identifier: EPL-2.0
// frames.mjs OPTIONS-AS-JSON: pans and drags on the board and on the page of plain nodes; prints lines of a table.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";
import { plainPage } from "./plain.mjs";

const options = JSON.parse(process.argv[2]);
const load = createRequire(`${options.client}/package.json`);
const { chromium } = load("playwright-core");
const { WebSocket } = load("ws");

const ROUNDS = 2;
const LASTS = 3000;
const SIZE = { width: 1920, height: 1080 };
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** The whole drawing, as the room sends it. */
const sceneOf = ({ url, secret, chain }) =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url.replace("http", "ws")}/room`, { origin: url });
    const say = (message) => socket.send(JSON.stringify(message));
    socket.on("error", reject);
    socket.on("close", () => reject(new Error("the room closed")));
    socket.on("open", () => say({ t: "hello", v: 1, secret, me: "0".repeat(32), lang: "fr", look: "light" }));
    socket.on("message", (data) => {
      const message = JSON.parse(data);
      if (message.t === "welcome") {
        say({ t: "view", type: "chain", subject: chain, dimension: "" });
      } else if (message.t === "scene" && message.full && message.view.subject === chain) {
        resolve(message.full);
        socket.close();
      }
    });
  });

const frames = async (page, move) => {
  await page.evaluate(() => {
    const times = (window.times = []);
    const next = (time) => {
      times.push(time);
      if (times === window.times) {
        requestAnimationFrame(next);
      }
    };
    requestAnimationFrame(next);
  });
  await move();
  const times = await page.evaluate(() => {
    const all = window.times;
    window.times = null;
    return all;
  });
  return times.slice(1).map((time, i) => time - times[i]);
};

/** Presses, moves to and fro for three seconds, and comes back to where it began. */
const sweep = async (page, from, reach) => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const start = performance.now();
  for (let past = 0; past < LASTS; past = performance.now() - start) {
    const turn = (past / LASTS) * 4 * Math.PI;
    await page.mouse.move(from.x + reach * Math.sin(turn), from.y + (reach / 2) * Math.sin(turn));
    await page.waitForTimeout(8);
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.up();
};

const activityOn = (page) => page.locator(`.react-flow__node[data-id$="${options.activity}"]`).first();
const centre = ({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 });

/** Whether it comes to stand elsewhere while the mouse is moved: a figure of a still page would be worthless. */
const changes = (locator) =>
  locator.evaluate((element, most) => {
    const first = element.style.transform;
    const end = performance.now() + most;
    return new Promise((resolve) => {
      const look = () => {
        const other = element.style.transform !== first;
        return other || performance.now() > end ? resolve(other) : setTimeout(look, 50);
      };
      look();
    });
  }, 20_000);

const round = async (browser, { url, prepare }) => {
  const page = await browser.newPage({ viewport: SIZE });
  const start = performance.now();
  await page.goto(url);
  await activityOn(page).waitFor({ state: "visible", timeout: 120_000 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const picture = performance.now() - start;
  await page.waitForTimeout(1500);
  const nodes = await page.locator(".react-flow__node").count();
  const pane = await page.locator(".react-flow__pane").boundingBox();
  const edge = { x: pane.x + pane.width / 2, y: pane.y + pane.height - 6 };
  const panned = changes(page.locator(".react-flow__viewport"));
  const pan = await frames(page, () => sweep(page, edge, 300));
  await page.waitForTimeout(500);
  await prepare?.(page);
  const at = centre(await activityOn(page).boundingBox());
  const dragged = changes(activityOn(page));
  const drag = await frames(page, () => sweep(page, at, 120));
  if (!(await panned) || !(await dragged)) {
    throw new Error(`${(await panned) ? "nothing was dragged" : "nothing was panned"} on ${url}`);
  }
  if (options.picture) {
    await page.screenshot({ path: `${options.picture}-${nodes}-${prepare ? "board" : "plain"}.png` });
  }
  await page.close();
  return { picture, nodes, pan, drag };
};

const share = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const sum = (rounds, what) => {
  const all = rounds.flatMap((each) => each[what]);
  return { median: share(all, 0.5), p95: share(all, 0.95), slow: all.filter((time) => time > 33.4).length, of: all.length };
};
const result = (rounds) => ({
  nodes: rounds[0].nodes,
  picture: share(rounds.map(({ picture }) => picture), 0.5),
  pan: sum(rounds, "pan"),
  drag: sum(rounds, "drag"),
});

const line = (name, { nodes, picture, pan, drag }) => {
  const cells = ({ median, p95, slow, of }) => `${median.toFixed(1)} | ${p95.toFixed(1)} | ${slow} of ${of}`;
  console.log(`| ${options.cells} | ${name} | ${nodes} | ${picture.toFixed(0)} | ${cells(pan)} | ${cells(drag)} |`);
};
const ratios = (board, plain) => {
  const ratio = (of) => (of(board) / of(plain)).toFixed(2);
  const cells = (what) => `${ratio((r) => r[what].median)} | ${ratio((r) => r[what].p95)} | `;
  console.log(`| ${options.cells} | board / plain | | ${ratio((r) => r.picture)} | ${cells("pan")} | ${cells("drag")} |`);
};

const plain = await plainPage(load, options.client, await sceneOf(options), options.activity);
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: true, args: FLAGS });
try {
  const pages = [
    {
      name: "board",
      url: `${options.url}/#${options.secret}&lang=fr&embed=1&view=chain:${options.chain}`,
      prepare: async (page) => {
        const { x, y } = centre(await activityOn(page).boundingBox());
        await page.mouse.click(x, y);
        await page.waitForTimeout(800);
      },
    },
    { name: "plain xyflow", url: plain.url },
  ];
  const rounds = new Map(pages.map(({ name }) => [name, []]));
  for (let i = 0; i < ROUNDS; i++) {
    for (const page of pages) {
      rounds.get(page.name).push(await round(browser, page));
    }
  }
  const [board, bare] = pages.map(({ name }) => result(rounds.get(name)));
  line("board", board);
  line("plain xyflow", bare);
  ratios(board, bare);
} finally {
  await browser.close();
  plain.close();
}
