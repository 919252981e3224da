import { defineConfig } from "@playwright/test";

/** Specs of what a KE worker does, on the test host; on real Electron with `npm run test:electron`. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../out/e2e",
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 2,
  fullyParallel: true,
  // A second try on CI only; what needed it is listed as flaky and is a fault to find.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../out/results/playwright.json" }]],
});
