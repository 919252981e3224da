import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  // The same stand-in the host uses, so that main-process code runs unchanged.
  resolve: { alias: { electron: resolve(import.meta.dirname, "host/electron.ts") } },
  test: {
    include: ["test/unit/**/*.test.{ts,tsx}", "test/crash/**/*.test.ts", "test/*.test.ts"],
    environment: "node",
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    reporters: ["default", ["json", { outputFile: "out/results/vitest.json" }]],
  },
});
