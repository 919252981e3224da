import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchApp, type RunningApp } from "../support/launchApp.ts";
import { openAlbum, type Album } from "./album.ts";
import { keepPrinted, printConsent, saveDocuments } from "./documents.ts";
import { indexPage } from "./indexPage.ts";
import { dress, looks, type Look } from "./look.ts";
import { newStoreScenes } from "./newStoreScenes.ts";
import { openPractice } from "./openPractice.ts";
import { makePages } from "./paperPages.ts";
import { savePathDocuments } from "./pathDocuments.ts";
import { practiceScenes } from "./practiceScenes.ts";
import { storeScenes } from "./storeScenes.ts";
import { workScenes } from "./workScenes.ts";

/**
 * `npm run demo -- --out DIR`: the built app as a user sees it, every page in every look, and every document.
 * `--look lys-nb` (lys-nn, mork-nb, mork-nn) takes only that look; `--app DIR` another build than out/.
 */
const { values } = parseArgs({
  options: {
    out: { type: "string", default: "out/demo" },
    app: { type: "string", default: "out" },
    look: { type: "string", multiple: true, default: looks.map(({ name }) => name) },
  },
});
const out = resolve(values.out);
const pictures = join(out, "bilder");
const papers = join(out, "dokumenter");
for (const folder of [pictures, papers]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

const album = openAlbum(pictures);
const noise: string[] = [];
for (const look of looks.filter(({ name }) => values.look.includes(name))) await seeAll(album, look);
makePages(papers);
writeFileSync(join(out, "index.html"), indexPage(out, album.pictures, album.mishaps));
report();

async function seeAll(shared: Album, look: Look): Promise<void> {
  console.log(`Helhet, ${look.name} ...`);
  shared.restart();
  const app = await launchApp({ out: resolve(values.app) });
  app.page.setDefaultTimeout(10_000);
  await dress(app.page, look);
  const before = app.printed.length;
  await shared.attempt(app.page, "nytt-lager", look, () => newStoreScenes(app, shared, look));
  if (look.theme === "light") {
    await shared.attempt(app.page, "gjenopprettingsark", look, () => {
      keepPrinted(app, before, join(papers, `gjenopprettingsark-${look.language}.pdf`));
      return Promise.resolve();
    });
  }
  await shared.attempt(app.page, "ovelseskommune", look, () => practice(app, shared, look));
  noise.push(...app.failures, ...app.outsideRequests.map((url) => `asked for ${url}`));
  await app.close();
}

/** The documents are the same in every look, so they are made once; printed ones once per language. */
async function practice(app: RunningApp, shared: Album, look: Look): Promise<void> {
  await openPractice(app.page, look, () => shared.shoot(app.page, "las-ovelse", look));
  await practiceScenes(app, shared, look);
  await workScenes(app, shared, look);
  await storeScenes(app, shared, look);
  if (look.theme === "dark") return;
  if (look.language === "nb") {
    await saveDocuments(app, shared, look, papers);
    await savePathDocuments(app, shared, look, papers);
  }
  const file = join(papers, `skrevet-ut-samtykke-${look.language}.pdf`);
  await shared.attempt(app.page, "skriv-ut-samtykke", look, () => printConsent(app, look, file));
}

function report(): void {
  console.log(`${album.pictures.length} pictures and the documents are in ${out}; open index.html.`);
  for (const { where, what } of album.mishaps) console.error(`stopped at ${where}: ${what}`);
  for (const text of new Set(noise)) console.error(`the app said: ${text}`);
  process.exit(album.mishaps.length + noise.length > 0 ? 1 : 0);
}
