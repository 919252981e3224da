import { fieldLabels } from "../fieldLabels.ts";
import type { Messages } from "../messages.ts";
import { assessment } from "./assessment.nn.ts";
import { complaint } from "./complaint.nn.ts";
import { changeover } from "./changeover.nn.ts";
import { closing } from "./closing.nn.ts";
import { contactLog } from "./contactLog.nn.ts";
import { family } from "./family.nn.ts";
import { letter } from "./letter.nn.ts";
import { path } from "./path.nn.ts";
import { unit } from "./unit.nn.ts";
import { attachment } from "./attachment.nn.ts";
import { cases } from "./cases.nn.ts";
import { consent } from "./consent.nn.ts";
import { coordinator } from "./coordinator.nn.ts";
import { directory } from "./directory.nn.ts";
import { plan } from "./plan.nn.ts";
import { settings } from "./settings.nn.ts";

export const fields: Messages["fields"] = fieldLabels(
  {
    cases,
    plan,
    consent,
    directory,
    coordinator,
    settings,
    attachment,
    assessment,
    complaint,
    changeover,
    closing,
    contactLog,
    family,
    letter,
    path,
    unit,
  },
  {
    id: "Internt nummer",
    shape: "Utgåve av skjemaet",
    number: "Saksnummer",
    createdOn: "Laga",
    conflicts: "Uavklarte felt",
    person: "Personen",
    contact: "Pårørande",
    referral: "Melding",
    appointment: "Oppnemning",
    participant: "Deltakar",
    signer: "Underskrift",
    withdrawal: "Tilbaketrekking",
    lifeArea: "Livsområde",
    lifeAreaKind: "Kva livsområde",
    measure: "Tiltak",
    goal: "Mål",
    subGoal: "Delmål",
    otherPlan: "Annan plan",
    meeting: "Møte",
    evaluation: "Evaluering",
    distribution: "Mottakar av planen",
    version: "Utgåve",
    state: "Status",
    inForceSince: "Verksam frå",
    withdrawnServices: "Tenester det gjeld",
    informedConsequences: "Personen veit kva det betyr for planen",
    attachmentType: "Type fil",
    attachmentSize: "Storleik",
    addedOn: "Lagt til",
    addedBy: "Lagt til av",
    file: "Fila",
    active: "Kan veljast i nye saker",
    editedOn: "Sist endra",
  },
);
