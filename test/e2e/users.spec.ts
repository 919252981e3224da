import { expect, test } from "../support/readyStore.ts";
import {
  aboutMe,
  caseName,
  newCaseLink,
  openCase,
  openCases,
  openTab,
  passphrase,
  registerCase,
  startPage,
  unlock,
} from "../support/steps.ts";
import {
  addUser,
  appointSara,
  choosePassphrase,
  herOwn,
  newWorkstation,
  openElsewhere,
  openUsers,
  sara,
  tryToUnlock,
} from "../support/userSteps.ts";

const other = "Per Oppdiktet Nes";
const reader = "Statsforvalteren Oppdiktet";
const wrong = "Navnet og passordsetningen passer ikke sammen.";

test("a coordinator gets an account, sees her own case only, and nothing when it is taken away", async ({
  ready,
  startAgain,
}) => {
  const leader = await ready.start();
  await unlock(leader.page);
  await registerCase(leader.page, other);
  const secret = new URL(leader.page.url()).hash;
  await appointSara(leader.page);
  const oneTime = await addUser(leader.page);
  await leader.page.getByRole("button", { name: "Skriv ut lappen" }).click();
  await expect(leader.page.getByText("Lappen er sendt til skriveren.")).toBeVisible();
  expect(leader.printed).toHaveLength(1);
  await leader.page.getByRole("button", { name: "Ferdig" }).click();
  await expect(leader.page.getByText("Har ikke låst opp ennå")).toBeVisible();

  const elsewhere = await startAgain({ userData: newWorkstation() });
  const page = await openElsewhere(elsewhere, ready.folder);
  await tryToUnlock(page, oneTime);
  await page.getByLabel("Ny passordsetning", { exact: true }).fill("kommune2026");
  await page.getByRole("button", { name: "Lagre og gå videre" }).click();
  await expect(page.getByText(/Den er for (kort|lett)/)).toBeVisible();
  await choosePassphrase(page);

  await test.step("she sees her own case, and not the other's", async () => {
    await expect(page.getByRole("link", { name: caseName })).toBeVisible();
    await expect(page.getByText(other)).toHaveCount(0);
    await page.evaluate((hash) => (location.hash = hash), secret);
    await expect(page.getByText("Vi finner ikke dette lenger.", { exact: false })).toBeVisible();
    await openCases(page);
  });

  await test.step("she is not shown what is not hers to do", async () => {
    await expect(newCaseLink(page)).toHaveCount(0);
    await page.evaluate(() => (location.hash = "/innstillinger/brukere"));
    await startPage(page).waitFor();
    await page.getByRole("button", { name: "Innstillinger" }).click();
    await expect(page.getByRole("heading", { name: "Passordsetningen din" })).toBeVisible();
    await expect(page.getByRole("link", { name: /^Brukere/ })).toHaveCount(0);
    await expect(page.getByLabel("Kommune", { exact: true })).toHaveCount(0);
    await page.getByRole("link", { name: "Koordinatorer" }).click();
    await page.getByRole("button", { name: sara }).click();
    await expect(page.getByRole("textbox", { name: "Navn" })).not.toBeEditable();
    await expect(page.getByRole("button", { name: "Ny koordinator" })).toHaveCount(0);
  });

  await test.step("she writes in her case, and reads who is appointed", async () => {
    await openCase(page, caseName);
    await openTab(page, "Koordinator");
    await expect(page.locator("#main").getByText(sara)).toBeVisible();
    await expect(page.getByRole("button", { name: "Oppnevn en til" })).toHaveCount(0);
    await openTab(page, "Personer");
    await page.getByRole("textbox", { name: "Fastlege" }).fill("Lege Påfunn Dal");
    await expect(page.getByText(/^Lagret kl\. \d\d\.\d\d$/)).toBeVisible();
  });

  await test.step("the one-time passphrase opens nothing any more", async () => {
    await page.keyboard.press("Control+l");
    await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
    await expect(page.getByLabel("Hvem er du?").locator("option:checked")).toHaveText(`${sara}, Koordinator`);
    await tryToUnlock(page, oneTime);
    await expect(page.getByText(wrong, { exact: false })).toBeVisible();
  });

  await test.step("when her access is taken away she gets the same words as for a wrong passphrase", async () => {
    await leader.page.getByRole("button", { name: new RegExp(sara) }).click();
    await leader.page.getByRole("button", { name: "Ta bort tilgangen" }).click();
    await leader.page.getByRole("dialog").getByRole("button", { name: "Ta bort tilgangen" }).click();
    await expect(leader.page.getByText("1 tidligere bruker")).toBeVisible();
    await tryToUnlock(page, herOwn);
    await expect(page.getByText("Låser opp", { exact: false })).toHaveCount(0);
    await expect(page.getByText(wrong, { exact: false })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Hovedmeny" })).toHaveCount(0);
  });
});

test("a reader reads the case granted, and can change nothing in it", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await registerCase(page, other);
  await openUsers(page);
  await page.getByRole("button", { name: "Legg til bruker" }).click();
  await page.getByRole("textbox", { name: "Navn" }).fill(reader);
  await page.getByRole("radio", { name: "Innsyn" }).check();
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await expect(page.getByText("Velg minst én sak, eller alle.")).toBeVisible();
  await expect(page.getByText("Velg siste dag med tilgang.")).toBeVisible();
  await page.getByRole("checkbox", { name: caseName }).check();
  await page.getByRole("textbox", { name: "Siste dag med tilgang" }).fill("+30");
  await page.getByRole("button", { name: "Lag bruker" }).click();
  await page.getByRole("heading", { name: `Gi dette til ${reader}` }).waitFor();
  const groups = page.getByRole("group", { name: "Midlertidig passordsetning" }).locator("code");
  const oneTime = (await groups.allInnerTexts()).join("-");
  await expect(page.getByText("Krypterer på nytt")).toHaveCount(0);

  await page.keyboard.press("Control+l");
  await page.getByLabel("Hvem er du?").selectOption({ label: `${reader}, Innsyn` });
  await tryToUnlock(page, oneTime);
  await choosePassphrase(page, reader);
  await page.getByRole("row").getByRole("link", { name: caseName }).click();
  await expect(page.getByText(other)).toHaveCount(0);
  await expect(page.getByText("Du kan lese saken, men ikke endre den.")).toBeVisible();
  await openTab(page, "Plan");
  await expect(aboutMe(page)).not.toBeEditable();
  await expect(page.getByRole("button", { name: "Sett planen i kraft" })).toHaveCount(0);
  await page.keyboard.press("Control+n");
  await expect(page.getByText("Rollen din gir ikke adgang til dette.", { exact: false })).toBeVisible();
});

test("a leader changes the own passphrase, and the old one stops working", async ({ ready }) => {
  const { page } = await ready.start();
  await unlock(page);
  await page.getByRole("button", { name: "Innstillinger" }).click();
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await page.getByLabel("Passordsetningen du har nå").fill("noe helt annet enn den");
  await page.getByLabel("Ny passordsetning", { exact: true }).fill(herOwn);
  await page.getByLabel("Skriv passordsetningen en gang til").fill(herOwn);
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await expect(page.getByText("Dette er ikke passordsetningen du har nå.", { exact: false })).toBeVisible();
  await page.getByLabel("Passordsetningen du har nå").fill(passphrase);
  await page.getByRole("button", { name: "Bytt passordsetning" }).click();
  await expect(page.getByText("Den nye passordsetningen gjelder fra nå")).toBeVisible();
  await page.keyboard.press("Control+l");
  await page.getByRole("heading", { level: 1, name: "Lås opp" }).waitFor();
  await tryToUnlock(page, passphrase);
  await expect(page.getByText(wrong, { exact: false })).toBeVisible();
  await tryToUnlock(page, herOwn);
  await page.getByRole("navigation", { name: "Hovedmeny" }).waitFor();
});
