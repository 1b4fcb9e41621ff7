// SPDX-License-Identifier: EPL-2.0
import { defineConfig } from "vitest/config";

// Static files for org.corolle.server; relative addresses, so that they work below any path.
export default defineConfig({
  base: "./",
  esbuild: { jsx: "automatic", legalComments: "none" },
  build: { outDir: "../web", emptyOutDir: true, target: "es2020", assetsInlineLimit: 0, modulePreload: false, chunkSizeWarningLimit: 1000 },
  test: { environment: "happy-dom", include: ["src/**/*.test.{ts,tsx}"] },
});
