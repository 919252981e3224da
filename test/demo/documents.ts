import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../shared/fields.ts";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { people, walk, way } from "./app.ts";
import type { Look } from "./look.ts";

type Kind = "plan" | "consent" | "withdrawal";

/** Which documents of whom; the number stands for the person in file names. */
const wanted: readonly { who: string; name: string; kinds: readonly Kind[] }[] = [
  { who: "full-plan", name: people.fullPlan, kinds: ["plan", "consent"] },
  { who: "nynorsk-plan", name: people.nynorskPlan, kinds: ["plan", "consent", "withdrawal"] },
  { who: "begge-foreldre-utkast", name: people.draftConsent, kinds: ["consent"] },
  { who: "verge", name: people.guardian, kinds: ["plan", "consent"] },
  { who: "fortrolig", name: people.confidential, kinds: ["consent"] },
  { who: "trukket", name: people.withdrawn, kinds: ["withdrawal"] },
];
const words: Record<Kind, string> = { plan: "plan", consent: "samtykke", withdrawal: "tilbaketrekking" };

/** Saves every document in both languages, as Word and PDF, through the screens. */
export async function saveDocuments(app: RunningApp, album: Album, look: Look, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { who, name, kinds } of wanted) {
    for (const kind of kinds) {
      await album.attempt(app.page, `${words[kind]}-${who}`, look, async () => {
        await openDocument(app, look, name, kind);
        for (const language of ["nb", "nn"] as const) {
          await chooseLanguage(app, look, language);
          for (const format of ["docx", "pdf"] as const)
            await save(app, look, join(folder, `${words[kind]}-${who}-${language}.${format}`), format);
        }
      });
    }
  }
}

async function openDocument(app: RunningApp, look: Look, name: string, kind: Kind): Promise<void> {
  const { page } = app;
  const { t } = look;
  const go = walk(page, look);
  await go.openCase(name);
  if (kind === "plan") {
    await go.tab(t.cases.tab.plan);
    await way(page, t.plan.preview).click();
  } else {
    await go.tab(t.cases.tab.consent);
    // The newest version is the first in the list.
    await page
      .getByRole("link", { name: /^(Utgave|Utgåve) \d+$/ })
      .first()
      .click();
    const button = kind === "consent" ? t.consent.preview : t.consent.printWithdrawal;
    await way(page, button).click();
  }
  await page.getByRole("heading", { level: 2, name: t.document.kinds[kind] }).waitFor();
  // For KE's own file, which may have everything.
  await page.getByLabel(t.brake.question).selectOption({ label: t.brake.audience.unit() });
}

export async function chooseLanguage({ page }: RunningApp, { t }: Look, language: Language): Promise<void> {
  const group = page.getByRole("radiogroup", { name: t.document.language });
  await group.getByRole("radio", { name: language === "nb" ? t.app.bokmal : t.app.nynorsk }).click();
  await page.getByRole("button", { name: t.document.saveWord }).waitFor();
}

export async function save(app: RunningApp, { t }: Look, path: string, format: "docx" | "pdf"): Promise<void> {
  app.answerDialog(path);
  const button = format === "docx" ? t.document.saveWord : t.document.savePdf;
  await app.page.getByRole("button", { name: button }).click();
  const fileName = path.slice(path.lastIndexOf("/") + 1);
  await app.page.getByText(t.document.saved(fileName)).waitFor({ timeout: 60_000 });
  if (statSync(path).size === 0) throw new Error(`${fileName} is empty`);
}

/** Prints the newest consent form; what went to the printer is kept as PDF. */
export async function printConsent(app: RunningApp, look: Look, file: string): Promise<void> {
  const { t } = look;
  await openDocument(app, look, people.draftConsent, "consent");
  const before = app.printed.length;
  await app.page.getByRole("button", { name: t.document.print, exact: true }).click();
  await app.page
    .getByText(t.document.printedConsent)
    .or(app.page.getByText(t.document.printed))
    .first()
    .waitFor({ timeout: 60_000 });
  keepPrinted(app, before, file);
}

/** What went to the printer since `before`. */
export function keepPrinted(app: RunningApp, before: number, file: string): void {
  const sheet = app.printed[before];
  if (!sheet) throw new Error(`nothing was printed for ${file}`);
  writeFileSync(file, sheet);
}
