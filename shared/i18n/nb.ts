import { app } from "./texts/app.nb.ts";
import { error } from "./texts/error.nb.ts";
import { store } from "./texts/store.nb.ts";
import { settings } from "./texts/settings.nb.ts";
import { settingsPage } from "./texts/settingsPage.nb.ts";
import { course } from "./texts/course.nb.ts";
import { directory } from "./texts/directory.nb.ts";
import { coordinator } from "./texts/coordinator.nb.ts";
import { cases } from "./texts/cases.nb.ts";
import { consent } from "./texts/consent.nb.ts";
import { plan } from "./texts/plan.nb.ts";
import { document } from "./texts/document.nb.ts";
import { dialogs } from "./texts/dialogs.nb.ts";
import { user } from "./texts/user.nb.ts";
import { accessLog } from "./texts/accessLog.nb.ts";
import { backup } from "./texts/backup.nb.ts";
import { brake } from "./texts/brake.nb.ts";
import { conflict } from "./texts/conflict.nb.ts";
import { maintenance } from "./texts/maintenance.nb.ts";
import { attachment } from "./texts/attachment.nb.ts";
import { appointment } from "./texts/appointment.nb.ts";
import { assessment } from "./texts/assessment.nb.ts";
import { complaint } from "./texts/complaint.nb.ts";
import { caseload } from "./texts/caseload.nb.ts";
import { changeover } from "./texts/changeover.nb.ts";
import { closing } from "./texts/closing.nb.ts";
import { contactLog } from "./texts/contactLog.nb.ts";
import { family } from "./texts/family.nb.ts";
import { followup } from "./texts/followup.nb.ts";
import { find } from "./texts/find.nb.ts";
import { letter } from "./texts/letter.nb.ts";
import { path } from "./texts/path.nb.ts";
import { unit } from "./texts/unit.nb.ts";
import { fields } from "./texts/fields.nb.ts";

/** Bokmål is the source: nynorsk (`nn.ts`) must have the same keys or the build fails. */
export const nb = {
  app,
  error,
  store,
  settings,
  settingsPage,
  directory,
  coordinator,
  course,
  cases,
  consent,
  plan,
  document,
  dialogs,
  user,
  accessLog,
  backup,
  brake,
  conflict,
  maintenance,
  attachment,
  appointment,
  assessment,
  complaint,
  caseload,
  changeover,
  closing,
  contactLog,
  family,
  followup,
  find,
  letter,
  path,
  unit,
  fields,
};
