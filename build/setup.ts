import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the tests need beside npm's packages: program -> Debian package. */
const programs = {
  chromium: "chromium",
  soffice: "libreoffice-writer",
  pdftoppm: "poppler-utils",
  hunspell: "hunspell",
} as const;
/** The same for what is no program: file -> Debian package. */
const files = {
  "/usr/share/fonts/truetype/liberation": "fonts-liberation",
  "/usr/share/hunspell/nn_NO.dic": "hunspell-no",
} as const;

const onPath = (program: string): boolean =>
  (process.env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));

const missing = [
  ...Object.entries(programs).filter(([program]) => !onPath(program)),
  ...Object.entries(files).filter(([path]) => process.platform === "linux" && !existsSync(path)),
].map(([, name]) => name as string);

if (missing.length > 0) install(missing);

function install(packages: string[]): void {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath("apt-get")) {
    console.error(
      `Helhet's tests need: ${packages.join(", ")}. On Debian or Ubuntu: sudo apt-get install ${packages.join(" ")}`,
    );
    process.exit(1);
  }
  console.log(`Installing ${packages.join(", ")} ...`);
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (args: string[]): void => {
    const { status } = spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"], env: environment });
    if (status !== 0) process.exit(status ?? 1);
  };
  run(["update", "-qq"]);
  run(["install", "-y", "-qq", "--no-install-recommends", ...packages]);
}
