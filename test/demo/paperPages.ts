import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const hasProgram = (name: string): boolean => spawnSync(name, ["--version"], { stdio: "ignore" }).error === undefined;

const endingIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));

/**
 * The Word files as LibreOffice lays them out, and every page of every PDF as a picture, in `folder`/pages. Without the
 * programs there are no pages, and that is told.
 */
export function makePages(folder: string): void {
  const pages = join(folder, "pages");
  mkdirSync(pages, { recursive: true });
  const words = endingIn(folder, ".docx");
  if (!hasProgram("soffice")) console.error("soffice is not installed: no pages of the Word files");
  else if (words.length > 0) {
    const profile = mkdtempSync(join(tmpdir(), "helhet-soffice-"));
    const args = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", "pdf", "--outdir", pages];
    const { status } = spawnSync("soffice", [...args, ...words], { stdio: "ignore", timeout: 300_000 });
    if (status !== 0) console.error("soffice could not turn the Word files into PDF");
  }
  if (!hasProgram("pdftoppm")) {
    console.error("pdftoppm is not installed: no pages of the PDFs");
    return;
  }
  for (const pdf of endingIn(pages, ".pdf")) picture(pdf, join(pages, `${basename(pdf, ".pdf")}-word`));
  for (const pdf of endingIn(folder, ".pdf")) picture(pdf, join(pages, `${basename(pdf, ".pdf")}-pdf`));
}

function picture(pdf: string, start: string): void {
  spawnSync("pdftoppm", ["-r", "60", "-png", pdf, start], { stdio: "ignore", timeout: 60_000 });
}
