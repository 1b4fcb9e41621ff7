// SPDX-License-Identifier: EPL-2.0
// The browser of the system, as quiet as it can be.
import { chromium } from "playwright-core";

const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export const launch = (...more) => chromium.launch({ executablePath: "/usr/bin/chromium", args: [...FLAGS, ...more] });
