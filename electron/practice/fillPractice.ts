import type { Handlers } from "../../shared/ipc/contract.ts";
import { practiceCases } from "../../shared/practice/cases.ts";
import { practiceCourses, practiceRegister } from "../../shared/practice/coordinatorDays.ts";
import { tieFamilies } from "../../shared/practice/families.ts";
import type { PracticeCase } from "../../shared/practice/practiceCase.ts";
import { practiceServices } from "../../shared/practice/services.ts";
import { practiceSettings } from "../../shared/practice/settings.ts";
import { withSentPapers, type Known } from "../../shared/practice/sentPapers.ts";
import { practiceUnit } from "../../shared/practice/unit.ts";

type Filling = Pick<
  Handlers,
  | "createCase"
  | "openCase"
  | "saveCase"
  | "openDirectory"
  | "saveDirectory"
  | "openCoordinators"
  | "saveCoordinators"
  | "openSettings"
  | "saveSettings"
  | "openUnit"
  | "saveUnit"
>;

/** Every third case is on one's own desk. */
const MINE = 3;

/** Fills a new practice municipality through the app's own handlers, so that it is saved as anyone's work would be. */
export async function fillPractice(handlers: Filling, { me, today }: { me: string; today: string }): Promise<void> {
  const settings = await handlers.openSettings(undefined);
  await handlers.saveSettings({ base: settings.revision, data: { ...settings.data, ...practiceSettings } });
  const directory = await handlers.openDirectory(undefined);
  const services = practiceServices(today);
  await handlers.saveDirectory({ base: directory.revision, data: { ...directory.data, services } });
  const register = await handlers.openCoordinators(undefined);
  const coordinators = practiceRegister(today);
  const courses = practiceCourses(today);
  await handlers.saveCoordinators({ base: register.revision, data: { ...register.data, coordinators, courses } });
  const unit = await handlers.openUnit(undefined);
  await handlers.saveUnit({ base: unit.revision, data: { ...unit.data, ...practiceUnit(today) } });
  const ids = new Map<string, { id: string; number: string }>();
  const cases = practiceCases(today);
  for (const told of cases) ids.set(told.person.name, await startCase(handlers, told));
  const known = { settings: { ...settings.data, ...practiceSettings }, services, coordinators };
  await Promise.all(
    cases.map((told, at) => {
      const caseworkerId = at % MINE === 0 ? me : "";
      return tellCase(handlers, ids.get(told.person.name)?.id ?? "", { ...told, caseworkerId }, known);
    }),
  );
  for (const { id, family } of tieFamilies(ids, today)) {
    const { revision, data } = await handlers.openCase({ id });
    await handlers.saveCase({ base: revision, data: { ...data, family } });
  }
}

/** A case begins with its report, as in the app. */
async function startCase(handlers: Filling, told: PracticeCase): Promise<{ id: string; number: string }> {
  const [referral] = told.referrals;
  if (!referral) throw new Error("a practice case begins with a report");
  return handlers.createCase({ person: told.person, contacts: told.contacts, referral });
}

async function tellCase(handlers: Filling, id: string, told: PracticeCase, known: Known): Promise<void> {
  const { revision, data } = await handlers.openCase({ id });
  await handlers.saveCase({ base: revision, data: withSentPapers({ ...data, ...told }, known) });
}
