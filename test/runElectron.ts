import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The same specs on real Electron, where its binary is. */
const electron = join(import.meta.dirname, "../node_modules/electron");
const named = join(electron, "path.txt");
const binary = existsSync(named) ? join(electron, "dist", readFileSync(named, "utf8")) : "";

if (!binary || !existsSync(binary)) {
  console.log(
    "NOT RUN ON ELECTRON: its binary is not on this machine. No spec was run; nothing is proved about Electron.",
  );
  console.log("0 passed, 0 failed");
  process.exit(0);
}
const { status } = spawnSync("npx", ["playwright", "test", "--config", "test/playwright.config.ts"], {
  stdio: "inherit",
  shell: process.platform === "win32",
  env: { ...process.env, HELHET_ELECTRON: binary },
});
process.exit(status ?? 1);
