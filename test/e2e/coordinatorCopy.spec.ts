import { cpSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readAsForeigner } from "../support/foreignReader.ts";
import { expect, test } from "../support/readyStore.ts";
import { caseName, expectSaved, openCase, openTab, passphrase, registerCase, unlock } from "../support/steps.ts";
import {
  addUser,
  appointSara,
  choosePassphrase,
  herOwn,
  newWorkstation,
  openElsewhere,
  tryToUnlock,
} from "../support/userSteps.ts";

const other = "Per Oppdiktet Nes";

interface Members {
  members: { id: string; role: string }[];
}

/** Id of the only member with a role, from the newest list. */
function idOf(store: string, role: string): string {
  const newest = readdirSync(join(store, "members")).toSorted().at(-1) ?? "";
  const { members } = JSON.parse(readFileSync(join(store, "members", newest), "utf8")) as Members;
  return members.find((member) => member.role === role)?.id ?? "";
}

const caseIn = (name: string): string => /^case-([0-9a-f]+)\./.exec(name)?.[1] ?? "";

test("a coordinator who copies the whole folder opens nothing but own cases, with a program of her own", async ({
  ready,
  startAgain,
}) => {
  const leader = await ready.start();
  await unlock(leader.page);
  await registerCase(leader.page, other);
  await appointSara(leader.page);
  const own = /saker\/([0-9a-f]+)/.exec(leader.page.url())?.[1] ?? "";
  const oneTime = await addUser(leader.page);

  const elsewhere = await startAgain({ userData: newWorkstation() });
  const page = await openElsewhere(elsewhere, ready.folder);
  await tryToUnlock(page, oneTime);
  await choosePassphrase(page);
  await openCase(page, caseName);
  await openTab(page, "Personer");
  await page.getByRole("textbox", { name: "Fastlege" }).fill("Lege Påfunn Dal");
  await expectSaved(page);
  await openCase(leader.page, other);
  await openTab(leader.page, "Personer");
  await leader.page.getByRole("textbox", { name: "Fastlege" }).fill("Lege Tenkt Vik");
  await expectSaved(leader.page);

  const copy = mkdtempSync(join(tmpdir(), "helhet-kopiert-"));
  cpSync(ready.folder, copy, { recursive: true });
  const hers = await readAsForeigner(copy, idOf(copy, "coordinator"), herOwn);
  const cases = [...hers.opened.keys()].filter((name) => name.startsWith("case-"));
  expect(new Set(cases.map(caseIn))).toEqual(new Set([own]));
  expect(JSON.stringify([...hers.opened.values()])).toContain("Lege Påfunn Dal");
  expect(JSON.stringify([...hers.opened.values()])).not.toContain(other);
  expect(JSON.stringify([...hers.opened.values()])).not.toContain("Lege Tenkt Vik");
  // The reader itself is no dud: with the leader's passphrase the same program opens all there is.
  const all = await readAsForeigner(copy, idOf(copy, "leader"), passphrase);
  expect(all.closed).toEqual([]);
  expect(JSON.stringify([...all.opened.values()])).toContain("Lege Tenkt Vik");
  expect((await readAsForeigner(copy, idOf(copy, "coordinator"), oneTime)).opened.size).toBe(0);
});
