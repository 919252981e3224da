import { emptyAssessment, emptyClosing, emptyPerson } from "../../case/newCase.ts";
import type { Contact, Person } from "../../case/schema.ts";
import type { Consent } from "../../consent/schema.ts";
import { whoSigns } from "../../consent/whoSigns.ts";
import { addDays, addYears } from "../../dates.ts";
import { contact, participant, practiceCase, row, signed, type PracticeCase } from "../practiceCase.ts";
import { grownAppointment, grownContacts, grownLetters } from "./growFollowUp.ts";
import { grownPlan } from "./growPlan.ts";
import type { Sketch } from "./sketch.ts";
import { after, hasCome, serviceName, turn } from "./telling.ts";
import { helpers, words } from "./words.ts";

const phone = (index: number, line: number): string => `00 00 5${line} ${String(index + 10)}`;

function person(sketch: Sketch, index: number, today: string): Person {
  const born = addDays(addYears(today, -sketch.age - 1), sketch.birthdayIn);
  const { streets, doctor } = words[sketch.language];
  return {
    ...emptyPerson(),
    name: sketch.name,
    birthDate: born,
    address: `${turn(streets, index)} ${index + 2}, 0000 Øvelse`,
    phone: phone(index, 0),
    family: sketch.family,
    generalPractitioner: doctor,
    documentLanguage: sketch.language,
  };
}

function kin(sketch: Sketch, index: number): Contact {
  const relation = sketch.kinRelation ?? "parent";
  return contact("k1", {
    name: sketch.kin,
    relation,
    parentalResponsibility: relation === "parent" ? "sole" : "none",
    nearestKin: true,
    phone: phone(index, 1),
    mayKnow: "Alt",
  });
}

function participants(sketch: Sketch, index: number): PracticeCase["participants"] {
  return sketch.services.map((serviceId, at) => {
    const [name = "", nb = "", nn = ""] = helpers[serviceId] ?? [];
    const { contribution } = words[sketch.language];
    return participant(`d${at + 1}`, {
      name,
      role: sketch.language === "nn" ? nn : nb,
      serviceId,
      serviceName: name === "" ? serviceName(sketch, serviceId) : "",
      contribution: turn(contribution, index + at),
      attendance: at === 0 ? "regular" : "asNeeded",
    });
  });
}

/** Renewed within the year, so that most have long to go. */
function consents(sketch: Sketch, index: number, told: PracticeCase, today: string): Consent[] {
  if (!hasCome(sketch, "draft") || sketch.closing === "notMet") return [];
  const from = addDays(today, -Math.min(Math.max(sketch.since - after.signed, 1), 110 + ((index * 13) % 90)));
  const { rule, signers } = whoSigns(told.person, told.contacts, today);
  const topics = ["plan", "health", "functioning"] as const;
  const state = sketch.stage === "draft" || sketch.stage === "printed" ? sketch.stage : "signed";
  const { heard, filedIn } = words[sketch.language];
  return [
    signed("s1", {
      from,
      until: addYears(from, 1),
      state,
      signedOn: state === "signed" ? from : "",
      filedIn: state === "signed" ? filedIn : "",
      informationGivenOn: state === "draft" ? "" : from,
      informationGivenHow: state === "draft" ? "" : "both",
      informationGivenBy: state === "draft" ? "" : "Kari Øvesen",
      childHeard: rule === "from7" || rule === "from12" ? heard : "",
      interpreterUsed: told.person.needsInterpreter,
      services: sketch.services.map((id) => row(id, serviceName(sketch, id), { topics: [...topics] })),
      signers: signers.map((one, at) => ({ id: `u${at + 1}`, signedOn: "", ...one })),
    }),
  ];
}

function assessment(sketch: Sketch, index: number, received: string): PracticeCase["assessment"] {
  const day = (days: number): string => addDays(received, days);
  if (!hasCome(sketch, "assessing")) return emptyAssessment();
  const begun = { ...emptyAssessment(), begunOn: day(after.begun), assessor: "Kari Øvesen" };
  if (sketch.stage === "assessing") return begun;
  const { assessed, refused } = words[sketch.language];
  const child = sketch.age < 18;
  const met = sketch.closing !== "notMet";
  return {
    ...begun,
    contactedOn: day(after.contacted),
    contact: sketch.need,
    preliminaryAnswerOn: day(after.contacted),
    longLasting: met ? "yes" : "no",
    coordinated: met ? "yes" : "no",
    child: child ? "yes" : "no",
    serious: child ? "yes" : "",
    otherWelfare: child ? "yes" : "",
    summary: met ? turn(assessed, index) : "",
    outcome: met ? (child ? "childCoordinatorAndPlan" : "coordinatorAndPlan") : "notMet",
    reasons: met ? "" : refused,
    decidedOn: day(after.decided),
    decidedBy: "Kari Øvesen",
    answeredOn: day(after.answered),
  };
}

function closing(sketch: Sketch, closedOn: string): Partial<PracticeCase> {
  if (!sketch.closing) return {};
  const { evaluation, contactPoint } = words[sketch.language];
  return {
    closedOn,
    closedReason: sketch.closed ?? "",
    closing: {
      ...emptyClosing(),
      reason: sketch.closing,
      personAgrees: sketch.closing === "died" ? "" : sketch.closing === "notMet" ? "no" : "yes",
      evaluation: sketch.closing === "noNeed" ? evaluation : "",
      contactPoint: sketch.closing === "died" ? "" : contactPoint,
      movedTo: sketch.closing === "moved" ? "Prøvedal kommune" : "",
    },
  };
}

/** A whole practice case from its sketch: everything that would have been written on the way to where it stands. */
export function growCase(sketch: Sketch, index: number, today: string): PracticeCase {
  const received = addDays(today, -sketch.since);
  const closedOn = sketch.stage === "closed" ? addDays(today, -12 - ((index * 7) % 40)) : "";
  const appointed = sketch.coordinator !== undefined && hasCome(sketch, "coordinated");
  const started: PracticeCase = practiceCase({
    person: person(sketch, index, today),
    contacts: [kin(sketch, index)],
    referral: {
      receivedOn: received,
      channel: sketch.reporter === "person" || sketch.reporter === "family" ? "phone" : "letter",
      reporter: sketch.reporter,
      reporterName: sketch.reporterName,
      reporterUnit: sketch.reporterUnit,
      reporterPhone: phone(index, 2),
      asksForCoordinator: true,
      asksForPlan: sketch.stage !== "coordinated",
      asksForChildCoordinator: sketch.age < 18,
      personInformed: "yes",
      situation: sketch.situation,
      currentServices: sketch.now,
      coordinationNeed: sketch.need,
    },
    assessment: assessment(sketch, index, received),
    coordinatorAnswer: answered(sketch),
    planAnswer:
      hasCome(sketch, "inProgress") && appointed
        ? "accepted"
        : sketch.stage === "coordinated"
          ? "declined"
          : "notOffered",
    participants: participants(sketch, index),
    ...closing(sketch, closedOn),
  });
  const told = { ...started, consents: consents(sketch, index, started, today) };
  const withPeople = appointed
    ? { ...told, appointments: [grownAppointment(sketch, index, received, closedOn)] }
    : told;
  return {
    ...withPeople,
    plan: hasCome(sketch, "inProgress") && appointed ? grownPlan(sketch, index, today, closedOn) : told.plan,
    contactLog: grownContacts(sketch, index, received, closedOn || today),
    letters: grownLetters(withPeople),
  };
}

function answered(sketch: Sketch): PracticeCase["coordinatorAnswer"] {
  if (sketch.closing === "notMet" || !hasCome(sketch, "draft")) return "notOffered";
  return hasCome(sketch, "appointing") ? "accepted" : "offered";
}
