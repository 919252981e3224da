import { settingsParts } from "../../renderer/features/settings/settingsParts.ts";
import { paths } from "../../renderer/paths.ts";
import type { RunningApp } from "../support/launchApp.ts";
import type { Album } from "./album.ts";
import { caseIds } from "./app.ts";
import type { Look } from "./look.ts";

/** The path of a case and the people who walk it: each page as it stands in the practice municipality. */
export async function workScenes(app: RunningApp, album: Album, look: Look): Promise<void> {
  const { page } = app;
  const ids = await caseIds(page);
  const of = (name: string): string => ids.get(name) ?? "";
  const scenes: [what: string, address: string][] = [
    ["oversikt", paths.monday],
    ["sak-vurdering", paths.caseAssessment(of("Samira Prøve Ali"))],
    ["sak-vurdering-klage", paths.caseAssessment(of("Torunn Tenkt Vik"))],
    ["sak-koordinator-bytte", paths.caseCoordinator(of("Pål Eksempel Thorsen"))],
    ["sak-brev", paths.caseLetters(of("Magne Døme Tjelta"), "closing")],
    ["sak-kontaktlogg", paths.caseContactLog(of("Roy Påfunn Andersen"))],
    ["sak-familie", paths.caseFamily(of("Thea Prøve Solberg"))],
    ["koordinator-overdra", paths.handOverCaseload("silje")],
    ["koordinatorer-kurs", paths.courses],
    ["enheten", paths.unit],
    ["enheten-arshjul", paths.unitYearWheel],
    ["enheten-flaskehalser", paths.unitBottlenecks],
    ["enheten-overganger", paths.unitTransitions],
    ["sok", paths.search],
    ["sak-avslutning", paths.caseClosing(of("Roy Påfunn Andersen"))],
    ["sak-avslutning-varslet", paths.caseClosing(of("Eirik Liksom Sunde"))],
    ["sak-avslutning-avsluttet", paths.caseClosing(of("Magne Døme Tjelta"))],
    ...settingsParts.map((part): [string, string] => [`innstillinger-${part}`, paths.settingsPart(part)]),
  ];
  for (const [what, address] of scenes) {
    await album.attempt(page, what, look, async () => {
      await page.evaluate((to) => (location.hash = to), address);
      await page.getByRole("heading", { level: 1 }).first().waitFor();
      await page.locator("main [aria-busy=true]").waitFor({ state: "detached" });
      await album.shoot(page, what, look);
    });
  }
}
