// SPDX-License-Identifier: EPL-2.0
import { defineConfig } from "vitest/config";

// Static files for org.corolle.server; relative addresses, so that they work below any path.
export default defineConfig({
  base: "./",
  esbuild: { jsx: "automatic", legalComments: "none" },
  build: {
    outDir: "../web",
    emptyOutDir: true,
    target: ["es2020", "safari14", "chrome87", "firefox78"],
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 1000,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    // a page is slow to make: only for what needs one
    environmentMatchGlobs: [
      ["src/**/*.test.tsx", "happy-dom"],
      ["src/link/link.test.ts", "happy-dom"],
    ],
  },
});
