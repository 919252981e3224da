import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..");
const electron = join(project, "node_modules/electron");

build();
const binary = findElectron() ?? downloadElectron();
if (binary) run(binary, [project]);
else openInChromium();

function build(): void {
  const { status } = spawnSync("npm", ["run", "--silent", "build"], {
    cwd: project,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
  // `npm run dev`: readable pages with source maps.
  if (process.argv.includes("--dev")) vite("--mode", "development", "--minify", "false", "--sourcemap", "inline");
}

function vite(...options: string[]): void {
  const command = ["vite", "build", "--config", "vite.renderer.config.ts", ...options];
  const { status } = spawnSync("npx", command, { cwd: project, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

function findElectron(): string | null {
  const named = join(electron, "path.txt");
  if (!existsSync(named)) return null;
  const path = join(electron, "dist", readFileSync(named, "utf8"));
  return existsSync(path) ? path : null;
}

/** Since version 42 the binary is fetched at first start, not at install. */
function downloadElectron(): string | null {
  const { status } = spawnSync(process.execPath, [join(electron, "install.js")], { stdio: "ignore", timeout: 120_000 });
  return status === 0 ? findElectron() : null;
}

/** The same app in an ordinary browser window, so that it can be used and reviewed without Electron's binary. */
function openInChromium(): void {
  if (process.platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) {
    console.error(
      "Electron's binary cannot be had here, and there is no screen (DISPLAY is not set). Run it as: xvfb-run -a npm start",
    );
    process.exit(1);
  }
  console.log("Electron's binary cannot be had here, so Helhet opens in an ordinary Chromium window instead.");
  const setup = spawnSync(process.execPath, [join(project, "build/setup.ts")], { stdio: "inherit" });
  if (setup.status !== 0) process.exit(setup.status ?? 1);
  const data = join(project, "out/user-data");
  run(process.execPath, [
    "--import",
    join(project, "test/host/register.ts"),
    join(project, "out/electron/main.js"),
    "--shown",
    `--user-data-dir=${data}`,
  ]);
}

function run(program: string, args: string[]): void {
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, NODE_NO_WARNINGS: "1" } });
  process.exit(status ?? 0);
}
