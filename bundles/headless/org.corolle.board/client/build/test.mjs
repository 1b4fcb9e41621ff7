// SPDX-License-Identifier: EPL-2.0
// Runs every test and writes the report that releng/test sums up. With an argument "true", failures are only reported.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { startVitest } from "vitest/node";
import { report } from "./report.mjs";

const client = fileURLToPath(new URL("..", import.meta.url));
const target = fileURLToPath(new URL("../../target/surefire-reports/", import.meta.url));
const vitest = await startVitest("test", [], { root: client, watch: false, reporters: ["default"] });
const result = report(vitest.state.getFiles());
await vitest.close();

mkdirSync(target, { recursive: true });
writeFileSync(target + "TEST-board.xml", result.xml);
const red = result.failures + result.errors > 0 || result.tests === 0;
process.exit(red && !(process.argv[2] === "true" && result.tests > 0) ? 1 : 0);
