import type { Handlers } from "../../shared/ipc/contract.ts";
import { practiceCases } from "../../shared/practice/cases.ts";
import { practiceCoordinators } from "../../shared/practice/coordinators.ts";
import type { PracticeCase } from "../../shared/practice/practiceCase.ts";
import { practiceServices } from "../../shared/practice/services.ts";
import { practiceSettings } from "../../shared/practice/settings.ts";

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
>;

/** Fills a new practice municipality through the app's own handlers, so that it is saved as anyone's work would be. */
export async function fillPractice(handlers: Filling, today: string): Promise<void> {
  const settings = await handlers.openSettings(undefined);
  await handlers.saveSettings({ base: settings.revision, data: { ...settings.data, ...practiceSettings } });
  const directory = await handlers.openDirectory(undefined);
  const services = practiceServices(today);
  await handlers.saveDirectory({ base: directory.revision, data: { ...directory.data, services } });
  const register = await handlers.openCoordinators(undefined);
  const coordinators = [...practiceCoordinators];
  await handlers.saveCoordinators({ base: register.revision, data: { ...register.data, coordinators } });
  for (const told of practiceCases(today)) await addCase(handlers, told);
}

/** A case begins with its report, as in the app; the rest is written into it afterwards. */
async function addCase(handlers: Filling, told: PracticeCase): Promise<void> {
  const [referral] = told.referrals;
  if (!referral) throw new Error("a practice case begins with a report");
  const { id } = await handlers.createCase({ person: told.person, referral });
  const { revision, data } = await handlers.openCase({ id });
  await handlers.saveCase({ base: revision, data: { ...data, ...told } });
}
