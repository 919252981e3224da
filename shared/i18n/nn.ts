import { app } from "./texts/app.nn.ts";
import { error } from "./texts/error.nn.ts";
import { store } from "./texts/store.nn.ts";
import { settings } from "./texts/settings.nn.ts";
import { settingsPage } from "./texts/settingsPage.nn.ts";
import { course } from "./texts/course.nn.ts";
import { directory } from "./texts/directory.nn.ts";
import { coordinator } from "./texts/coordinator.nn.ts";
import { cases } from "./texts/cases.nn.ts";
import { consent } from "./texts/consent.nn.ts";
import { plan } from "./texts/plan.nn.ts";
import { document } from "./texts/document.nn.ts";
import { dialogs } from "./texts/dialogs.nn.ts";
import { user } from "./texts/user.nn.ts";
import { accessLog } from "./texts/accessLog.nn.ts";
import { backup } from "./texts/backup.nn.ts";
import { brake } from "./texts/brake.nn.ts";
import { conflict } from "./texts/conflict.nn.ts";
import { maintenance } from "./texts/maintenance.nn.ts";
import { attachment } from "./texts/attachment.nn.ts";
import { appointment } from "./texts/appointment.nn.ts";
import { assessment } from "./texts/assessment.nn.ts";
import { complaint } from "./texts/complaint.nn.ts";
import { caseload } from "./texts/caseload.nn.ts";
import { changeover } from "./texts/changeover.nn.ts";
import { closing } from "./texts/closing.nn.ts";
import { contactLog } from "./texts/contactLog.nn.ts";
import { family } from "./texts/family.nn.ts";
import { followup } from "./texts/followup.nn.ts";
import { find } from "./texts/find.nn.ts";
import { letter } from "./texts/letter.nn.ts";
import { path } from "./texts/path.nn.ts";
import { unit } from "./texts/unit.nn.ts";
import { fields } from "./texts/fields.nn.ts";

export const nn = {
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
