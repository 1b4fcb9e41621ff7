// SPDX-License-Identifier: EPL-2.0
// Stops the build when the board grows heavier than a weak wireless network bears; fonts come apart.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const LIMIT = 300 * 1024;
const web = fileURLToPath(new URL("../../web", import.meta.url));

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });

const weights = files(web).map((path) => gzipSync(readFileSync(path), { level: 6 }).length);
const total = weights.reduce((sum, weight) => sum + weight, 0);
console.log(`board: ${weights.length} files, ${(total / 1024).toFixed(1)} KB compressed, limit ${LIMIT / 1024}`);
if (total > LIMIT) {
  console.error("board: too heavy");
  process.exit(1);
}
