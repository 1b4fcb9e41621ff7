// SPDX-License-Identifier: EPL-2.0
// clients.mjs OPTIONS-AS-JSON: so many clients of one system; one edits, and an edit is over when the last has taken it
// in. Prints one line of JSON: times in milliseconds, bytes an edit for one client, time of a late joiner.
import { performance } from "node:perf_hooks";
import { systems } from "./systems.mjs";

const WARM_UP = 100;
const PAUSE = 25;
const TOGETHER = 20;
const LATE = 11;

const options = JSON.parse(process.argv[2]);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
const enter = () => systems[options.system](options);

const enterAll = async (count) => {
  const all = [];
  while (all.length < count) {
    const some = Array.from({ length: Math.min(TOGETHER, count - all.length) }, enter);
    await Promise.all(some.map((client) => client.ready));
    all.push(...some);
  }
  return all;
};

const seenByAll = (clients, text) =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("an edit was not seen by all")), 20_000);
    let missing = clients.length;
    clients.forEach((client) => {
      client.seen = (seen) => {
        if (seen === text) {
          client.seen = () => {};
          missing -= 1;
          if (missing === 0) {
            clearTimeout(late);
            resolve(performance.now());
          }
        }
      };
    });
  });

const [editor] = await enterAll(1);
editor.fill?.();
const others = await enterAll(options.clients - 1);
const times = [];
let bytes = 0;
for (let i = -WARM_UP; i < options.edits; i++) {
  if (i === 0) {
    bytes = others[0].socket().bytesRead;
  }
  const text = `Un mot de plus : ${i}`;
  const seen = seenByAll(others, text);
  const start = performance.now();
  editor.edit(text);
  const end = await seen;
  if (i >= 0) {
    times.push(end - start);
  }
  await pause(PAUSE);
}
const bytesEach = (others[0].socket().bytesRead - bytes) / options.edits;

const late = [];
others.splice(0, 10).forEach((client) => client.close());
await pause(20 * PAUSE);
for (let i = 0; i < LATE; i++) {
  const start = performance.now();
  const client = enter();
  await client.ready;
  late.push(performance.now() - start);
  client.close();
  await pause(4 * PAUSE);
}
times.sort((a, b) => a - b);
late.sort((a, b) => a - b);
console.log(JSON.stringify({ p50: at(times, 0.5), p99: at(times, 0.99), most: times.at(-1), bytes: bytesEach, late: at(late, 0.5) }));
process.exit(0);
