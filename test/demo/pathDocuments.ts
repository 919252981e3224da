import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { paths } from "../../renderer/paths.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { caseIds, people } from "./app.ts";
import { chooseLanguage, save } from "./documents.ts";
import type { Look } from "./look.ts";

/** Cases whose letters are made, one for each occasion at least; the word stands for the person in file names. */
const letterCases: readonly [word: string, name: string][] = [
  ["barn", people.fullPlan],
  ["forelopig", "Linda Fiktiv Nilsen"],
  ["avslag", "Sissel Prøve Amundsen"],
  ["klage", "Torunn Tenkt Vik"],
  ["bytte", "Pål Eksempel Thorsen"],
  ["avslutning", "Magne Døme Tjelta"],
  ["trukket", people.withdrawn],
  ["fortrolig", people.confidential],
];

/** Letters of every occasion and receiver, and the other papers of a case's path, as Word in both languages. */
export async function savePathDocuments(app: RunningApp, album: Album, look: Look, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const ids = await caseIds(app.page);
  const of = (name: string): string => ids.get(name) ?? "";
  const seen = new Set<string>();
  for (const [word, name] of letterCases) {
    await album.attempt(app.page, `brev-${word}`, look, async () => {
      const id = of(name);
      await saveSent(app, look, id, join(folder, `brev-${word}-sendt.docx`));
      await takeBackSent(app, id);
      await makeLetters(app, look, id);
      for (const { id: letterId, occasion, receiver } of (await recordOf(app, id)).letters) {
        const what = `brev-${word}-${occasion}-${receiver}`;
        if (seen.has(what)) continue;
        seen.add(what);
        await saveAs(app, look, paths.caseDocument(id, "letter", letterId), join(folder, what));
      }
    });
  }
  const handover = await recordOf(app, of("Pål Eksempel Thorsen"));
  const reported = await recordOf(app, of(people.fullPlan));
  const year = new Date().getFullYear();
  const papers: [what: string, address: string][] = [
    ["melding", paths.caseDocument(reported.id, "report", reported.referrals[0]?.id ?? "")],
    ["melding-tom", paths.document("report", "")],
    ["vurdering", paths.caseDocument(of("Torunn Tenkt Vik"), "assessment", "")],
    ["overleveringsnotat", paths.caseDocument(handover.id, "handover", handover.changeovers[0]?.id ?? "")],
    ["uka", paths.document("mondayList", "")],
    ["flaskehalser", paths.document("bottlenecks", String(year))],
  ];
  for (const [what, address] of papers)
    await album.attempt(app.page, what, look, () => saveAs(app, look, address, join(folder, what)));
  await album.attempt(app.page, "kursbevis", look, async () => {
    const [courseId, attendee] = await courseWithPeople(app);
    await saveAs(app, look, paths.document("certificate", courseId, attendee), join(folder, "kursbevis"));
  });
}

/** A letter as it went out, in the language it had then. */
async function saveSent(app: RunningApp, look: Look, id: string, file: string): Promise<void> {
  const sent = (await recordOf(app, id)).letters.find(({ paper }) => paper !== null);
  if (!sent) return;
  await goTo(app.page, paths.caseDocument(id, "letter", sent.id));
  await app.page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
  await save(app, look, file, "docx");
}

/** As if nothing had been sent, so that every letter is seen in both languages. From outside the case, which is then opened anew. */
async function takeBackSent({ page }: RunningApp, id: string): Promise<void> {
  await goTo(page, paths.cases);
  await page.evaluate(async (caseId) => {
    interface Stored {
      revision: number;
      data: CaseRecord;
    }
    interface Bridge {
      openCase: (input: { id: string }) => Promise<{ value: Stored }>;
      saveCase: (input: { base: number; data: CaseRecord }) => Promise<{ ok: boolean }>;
    }
    const { helhet } = window as unknown as { helhet: Bridge };
    const { revision, data } = (await helhet.openCase({ id: caseId })).value;
    const letters = data.letters.map((letter) => ({ ...letter, sentOn: "", paper: null }));
    const { ok } = await helhet.saveCase({ base: revision, data: { ...data, letters } });
    if (!ok) throw new Error("the letters could not be taken back");
  }, id);
}

/** Everybody the app proposes at every occasion of a case. */
async function makeLetters({ page }: RunningApp, { t }: Look, id: string): Promise<void> {
  await goTo(page, paths.caseLetters(id));
  await page.getByRole("heading", { level: 2, name: t.letter.page.title, exact: true }).waitFor();
  const make = page.getByRole("button", { name: /^Lag (brevet|\d+ brev)$/ });
  for (let left = await make.count(); left > 0; left--) await make.first().click();
  await page.keyboard.press("Control+s");
  await page
    .getByText(/^(Alt er lagret|Lagret kl\.)/)
    .first()
    .waitFor();
}

async function saveAs(app: RunningApp, look: Look, address: string, path: string): Promise<void> {
  const { page } = app;
  const { t } = look;
  await goTo(page, address);
  await page.getByRole("button", { name: t.document.saveWord }).waitFor();
  const question = page.getByLabel(t.brake.question);
  if (await question.isVisible()) await question.selectOption({ label: t.brake.audience.unit() });
  await page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
  const mustLook = page.getByRole("checkbox", { name: t.brake.looked });
  if (await mustLook.isVisible()) await mustLook.check();
  for (const language of ["nb", "nn"] as const) {
    await chooseLanguage(app, look, language);
    await save(app, look, `${path}-${language}.docx`, "docx");
  }
}

const goTo = async (page: RunningApp["page"], address: string): Promise<void> => {
  await page.evaluate((to) => (location.hash = to), address);
  await page.getByRole("heading", { level: 1 }).first().waitFor();
};

/** The case as it is stored. */
function recordOf({ page }: RunningApp, id: string): Promise<CaseRecord> {
  return page.evaluate(async (caseId) => {
    interface Bridge {
      openCase: (input: { id: string }) => Promise<{ value: { data: unknown } }>;
    }
    const { helhet } = window as unknown as { helhet: Bridge };
    return (await helhet.openCase({ id: caseId })).value.data;
  }, id) as Promise<CaseRecord>;
}

/** A course, and one who was there. */
async function courseWithPeople({ page }: RunningApp): Promise<[courseId: string, coordinatorId: string]> {
  return page.evaluate(async () => {
    interface Bridge {
      openCoordinators: () => Promise<{ value: { data: { courses: { id: string; attendees: string[] }[] } } }>;
    }
    const { helhet } = window as unknown as { helhet: Bridge };
    const { courses } = (await helhet.openCoordinators()).value.data;
    const held = courses.find(({ attendees }) => attendees.length > 0);
    return [held?.id ?? "", held?.attendees[0] ?? ""];
  });
}
