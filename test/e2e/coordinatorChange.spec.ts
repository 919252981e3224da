import { appoint } from "../support/caseSteps.ts";
import { addCoordinator, openCoordinators } from "../support/coordinatorSteps.ts";
import { expectSaved, makeStore, registerCase, toolbar } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const kari = "Kari Oppdiktet Nordmo";
const per = "Per Oppdiktet Dal";
const people = ["Tuva Oppdiktet Fjellstad", "Ola Oppdiktet Li", "Mina Oppdiktet Haug"];

test("a coordinator hands over with an overlap, then the whole caseload is moved and moved back", async ({
  app,
  folder,
}) => {
  const { page } = app;
  await makeStore(app, folder);
  for (const name of [kari, per]) await addCoordinator(page, { name });
  for (const name of people) {
    await registerCase(page, name);
    await appoint(page, kari);
    await expectSaved(page);
  }

  await test.step("one case is handed over; both are coordinator in between", async () => {
    await page.getByRole("link", { name: "Bytt koordinator" }).click();
    await page.getByRole("radio", { name: per }).check();
    await expect(page.getByText(/har ikke tatt grunnkurset/)).toBeVisible();
    await page.getByRole("button", { name: "Bytt koordinator", exact: true }).click();
    await expect(page.getByText("Begge er koordinator nå")).toBeVisible();
    await expect(page.getByRole("group", { name: `${kari} overleverer`, exact: true })).toBeVisible();
    await page.getByRole("checkbox", { name: "Lederen min vet at saken overføres" }).check();
    await expect(page.getByText("1 av 12 er gjort")).toBeVisible();
    await page.getByRole("textbox", { name: "Åpne løfter" }).fill("Ringe skolen etter nyttår");
    await expectSaved(page);
  });

  await test.step("the rest of the caseload is moved with one confirmation", async () => {
    await openCoordinators(page);
    await page.getByRole("button", { name: kari, exact: true }).click();
    await page.getByRole("link", { name: `Hva skjer om ${kari} slutter?` }).click();
    await expect(page.getByText("Byttet er allerede i gang")).toBeVisible();
    await page.getByRole("combobox", { name: "Samme koordinator for alle" }).selectOption({ index: 1 });
    await page.getByRole("button", { name: "Flytt 2 saker" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Flytt 2 saker" }).click();
    await expect(page.getByText("2 saker er flyttet")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Skriv ut alle \d+ brev om byttet$/ })).toBeVisible();
    await page
      .getByRole("listitem")
      .filter({ hasText: `til ${per}` })
      .first()
      .getByRole("link")
      .click();
    await expect(page.getByText(`${kari} overleverer til ${per}`)).toBeVisible();
  });

  await test.step("and moved back as it was", async () => {
    await openCoordinators(page);
    await page.getByRole("button", { name: kari, exact: true }).click();
    await page.getByRole("link", { name: `Hva skjer om ${kari} slutter?` }).click();
    await page.getByRole("button", { name: "Angre hele flyttingen" }).click();
    await expect(page.getByText("Flyttingen er angret. Sakene står som før.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Flytt 2 saker" })).toBeVisible();
  });

  await test.step("both the way back and the move are steps like any other", async () => {
    await page.keyboard.press("Control+z");
    await expect(page.getByText("2 saker er flyttet")).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(page.getByRole("button", { name: "Flytt 2 saker" })).toBeVisible();
    await page.keyboard.press("Control+y");
    await expect(page.getByText("2 saker er flyttet")).toBeVisible();
    await toolbar(page)
      .getByRole("button", { name: `Angre: Flyttet 2 saker fra ${kari}` })
      .click();
    await expect(page.getByRole("button", { name: "Flytt 2 saker" })).toBeVisible();
    await page.getByRole("row").filter({ hasText: people[0] }).getByRole("link").click();
    await expect(page.getByRole("heading", { name: people[0] })).toBeVisible();
    await expect(page.getByText(`${kari} overleverer til ${per}`)).toHaveCount(0);
  });
});
