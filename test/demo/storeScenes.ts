import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { people, walk, way } from "./app.ts";
import type { Look } from "./look.ts";

/** What looks after the store: users, access log, backup, the files of a case, and erasing one. */
export async function storeScenes(app: RunningApp, album: Album, look: Look): Promise<void> {
  const { page } = app;
  const { t } = look;
  const go = walk(page, look);
  const shoot = (what: string): Promise<void> => album.shoot(page, what, look);
  const heading = (name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
  const parts: Record<string, () => Promise<void>> = {
    brukere: async () => {
      await go.settings();
      await page.getByRole("link", { name: new RegExp(`^${t.settings.users}`) }).click();
      await heading(t.user.title);
      await shoot("brukere");
      await way(page, t.user.add).click();
      await page.getByRole("heading", { name: t.user.addTitle }).waitFor();
      await shoot("ny-bruker");
    },
    innsynslogg: async () => {
      await go.settings();
      await page.getByRole("link", { name: new RegExp(`^${t.settings.accessLog}`) }).click();
      await heading(t.accessLog.title);
      await page.getByText(t.accessLog.what.unlock).first().waitFor();
      await shoot("innsynslogg");
      await page.getByRole("tab", { name: t.accessLog.tabs.control }).click();
      await shoot("innsynslogg-kontroll");
    },
    sikkerhetskopi: async () => {
      await go.settings();
      await way(page, t.backup.open).click();
      await heading(t.backup.title);
      await shoot("sikkerhetskopi");
    },
    vedlegg: async () => {
      await go.openCase(people.fullPlan);
      await go.tab(t.cases.tab.attachments);
      await page.getByText(t.attachment.emptyTitle).waitFor();
      await shoot("vedlegg-tomt");
      const file = join(mkdtempSync(join(tmpdir(), "helhet-demo-")), "notat.txt");
      writeFileSync(file, "Oppdiktet notat fra et møte som aldri fant sted.\n");
      app.answerDialog(file);
      await way(page, t.attachment.add).click();
      await page.getByRole("textbox", { name: t.attachment.name }).waitFor();
      await shoot("vedlegg");
    },
    slette: async () => {
      await go.openCase(people.closed);
      await way(page, t.maintenance.erase).click();
      await page.getByRole("dialog").waitFor();
      await shoot("slett-sak");
      await page.keyboard.press("Escape");
    },
  };
  for (const [what, part] of Object.entries(parts)) await album.attempt(page, what, look, part);
}
