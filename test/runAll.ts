import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";

/** Everything a push must pass, in the order that tells of a mistake soonest. Steps on one line run side by side. */
const steps: { name: string; command: string; results?: string }[][] = [
  [
    { name: "types", command: "npm run --silent types" },
    { name: "lint", command: "npm run --silent lint" },
  ],
  [{ name: "build", command: "npm run --silent build" }],
  [{ name: "unit", command: "npm run --silent unit", results: "out/results/vitest.json" }],
  [{ name: "e2e", command: "npm run --silent e2e", results: "out/results/playwright.json" }],
];

interface Counts {
  passed: number;
  failed: number;
}

mkdirSync("out/results", { recursive: true });
const total: Counts = { passed: 0, failed: 0 };
for (const together of steps) {
  const codes = await Promise.all(together.map(run));
  for (const [index, step] of together.entries()) {
    const counts = step.results ? countsOf(step.results) : { passed: 0, failed: 0 };
    total.passed += counts.passed;
    total.failed += counts.failed + (codes[index] !== 0 && counts.failed === 0 ? 1 : 0);
  }
  if (total.failed > 0) break;
}
console.log(`\nHelhet: ${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function run(step: { name: string; command: string }): Promise<number> {
  const started = Date.now();
  console.log(`> ${step.name}`);
  return new Promise((resolve) => {
    const child = spawn(step.command, { shell: true, stdio: ["ignore", "inherit", "inherit"] });
    child.on("exit", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`> ${step.name}: ${code === 0 ? "ok" : "FAILED"} (${seconds} s)`);
      resolve(code ?? 1);
    });
  });
}

function countsOf(path: string): Counts {
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(path, "utf8")) as {
    numPassedTests?: number;
    numFailedTests?: number;
    numFailedTestSuites?: number;
    stats?: { expected: number; unexpected: number; flaky: number };
  };
  if (report.stats) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + (report.numFailedTests ? 0 : (report.numFailedTestSuites ?? 0)),
  };
}
