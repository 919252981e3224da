import { fieldLabels } from "../fieldLabels.ts";
import { assessment } from "./assessment.nb.ts";
import { complaint } from "./complaint.nb.ts";
import { changeover } from "./changeover.nb.ts";
import { closing } from "./closing.nb.ts";
import { contactLog } from "./contactLog.nb.ts";
import { family } from "./family.nb.ts";
import { letter } from "./letter.nb.ts";
import { path } from "./path.nb.ts";
import { unit } from "./unit.nb.ts";
import { attachment } from "./attachment.nb.ts";
import { cases } from "./cases.nb.ts";
import { consent } from "./consent.nb.ts";
import { coordinator } from "./coordinator.nb.ts";
import { directory } from "./directory.nb.ts";
import { plan } from "./plan.nb.ts";
import { settings } from "./settings.nb.ts";

export const fields = fieldLabels(
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
    shape: "Utgave av skjemaet",
    number: "Saksnummer",
    createdOn: "Laget",
    conflicts: "Uavklarte felt",
    person: "Personen",
    contact: "Pårørende",
    referral: "Melding",
    appointment: "Oppnevning",
    participant: "Deltaker",
    signer: "Underskrift",
    withdrawal: "Tilbaketrekking",
    lifeArea: "Livsområde",
    lifeAreaKind: "Hvilket livsområde",
    measure: "Tiltak",
    goal: "Mål",
    subGoal: "Delmål",
    otherPlan: "Annen plan",
    meeting: "Møte",
    evaluation: "Evaluering",
    distribution: "Mottaker av planen",
    version: "Utgave",
    state: "Status",
    inForceSince: "Virksom fra",
    withdrawnServices: "Tjenester det gjelder",
    informedConsequences: "Personen vet hva det betyr for planen",
    attachmentType: "Type fil",
    attachmentSize: "Størrelse",
    addedOn: "Lagt til",
    addedBy: "Lagt til av",
    file: "Fila",
    active: "Kan velges i nye saker",
    editedOn: "Sist endret",
  },
);
