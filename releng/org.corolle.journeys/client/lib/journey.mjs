// SPDX-License-Identifier: EPL-2.0
// What every journey has: the addresses of the room, people who come in, pictures, the end. Its name is its file's.
import { mkdirSync } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { launch } from "./chromium.mjs";
import { person } from "./person.mjs";

/** How long anything may take on a loaded machine, in milliseconds. */
export const PATIENCE = 30_000;

const name = basename(process.argv[1], ".mjs");
export const { addresses, pictures } = JSON.parse(process.argv[2]);
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

/** Asks who started the journey to do something to the room, and waits until it is done; answers what was said. */
const please = async (what) => {
  process.stdout.write(`please: ${what}\n`);
  return (await lines.next()).value;
};

export const journey = async (walk, { flags = [] } = {}) => {
  mkdirSync(pictures, { recursive: true });
  const chrome = await launch(...flags);
  const errors = [];
  const pages = [];
  const enter = async (role, options = {}) => {
    const address = options.through ? options.through(addresses[role]) : addresses[role];
    const host = new URL(address).host;
    const watch = (page) => {
      const asks = (url) => /^(data|blob):/.test(url) || new URL(url).host === host || errors.push(`asks another host: ${url}`);
      page.on("request", (request) => asks(request.url()));
      page.on("websocket", (socket) => asks(socket.url()));
      page.on("pageerror", (error) => errors.push(`${role}: ${error.message}`));
    };
    const who = await person(chrome, address, watch, options);
    const called = `${role}${pages.filter((each) => each.role === role).length + 1}`;
    pages.push({ ...who, role });
    who.picture = (title) => who.page.screenshot({ path: `${pictures}/${name}-${title}-${called}.png` });
    return who;
  };
  const room = { addresses, chrome, enter, please, say: (words) => console.log(words) };
  let code = 0;
  try {
    await walk(room);
    if (errors.length > 0) {
      throw new Error(`errors in pages: ${errors.join("; ")}`);
    }
  } catch (error) {
    console.log(error.stack);
    code = 1;
    for (const [i, { page }] of pages.entries()) {
      await page.screenshot({ path: `${pictures}/${name}-failed-${i}.png` }).catch(() => undefined);
    }
  }
  await chrome.close();
  process.exit(code);
};

/** Waits until something read from a page or elsewhere is as it should be. */
export const until = async (what, read, patience = PATIENCE) => {
  const end = Date.now() + patience;
  let last;
  while (Date.now() < end) {
    last = await read();
    if (last === true) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${what}; last: ${JSON.stringify(last)}`);
};

/** Fails with both values when they differ. */
export const same = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
  }
};
