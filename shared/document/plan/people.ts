import type { Appointment, Contact, Participant } from "../../case/schema.ts";
import { consentCovers, isWhole, withdrawablePurposes } from "../../consent/rules.ts";
import type { Consent } from "../../consent/schema.ts";
import type { DocumentBlock, TableColumn } from "../blocks.ts";
import { facts, heading, muted, prose } from "../blockBuilders.ts";
import {
  birthFact,
  currentAppointments,
  hidesPlaces,
  inWords,
  serviceName,
  shownDate,
  shownPeriod,
} from "../caseDocument.ts";
import { signedConsent } from "../signedConsent.ts";
import { lines, required, type PlanParts } from "./planParts.ts";

function contactRole(contact: Contact, { texts, common }: PlanParts): string {
  const own = texts.aboutMe;
  const responsibility = { none: "", shared: own.parentalShared, sole: own.parentalSole }[
    contact.parentalResponsibility
  ];
  return [
    common.relations[contact.relation],
    responsibility,
    own.mandate[contact.guardianMandate],
    contact.nearestKin ? own.nearestKin : "",
  ]
    .filter(Boolean)
    .join(", ");
}

function contacts(parts: PlanParts): DocumentBlock[] {
  const { input, texts } = parts;
  const hidden = hidesPlaces(input.case);
  const titles = texts.aboutMe.contactColumns;
  const listed = input.case.contacts.filter((contact) => contact.name.trim());
  if (!listed.length) return [];
  const columns: TableColumn[] = hidden
    ? [
        { title: titles.name, width: 80 },
        { title: titles.mayKnow, width: 90 },
      ]
    : [
        { title: titles.name, width: 68 },
        { title: titles.phone, width: 30 },
        { title: titles.mayKnow, width: 72 },
      ];
  const rows = listed.map((contact) => {
    const who = lines(contact.name, contactRole(contact, parts));
    return hidden ? [who, contact.mayKnow] : [who, contact.phone, contact.mayKnow];
  });
  return [heading(2, texts.aboutMe.contacts), { kind: "table", caption: texts.aboutMe.contactsCaption, columns, rows }];
}

/** Section 1: personal facts. An address-protected person has no address, phone or doctor on paper. */
export function aboutMe(parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const { person, plan } = input.case;
  const own = texts.aboutMe;
  const shown = (text: string) => (hidesPlaces(input.case) ? "" : text);
  const language = person.needsInterpreter ? own.interpreter(person.spokenLanguage.trim()) : person.spokenLanguage;
  return [
    heading(1, own.heading),
    ...facts([
      [common.name, person.name.trim() || common.notFilledIn],
      birthFact(input.case, common),
      [own.address, shown(person.address)],
      [common.phone, shown(person.phone)],
      [own.language, language],
      [own.communication, person.communication],
      [own.culture, person.culture],
      [own.family, person.family],
      [own.generalPractitioner, shown(person.generalPractitioner)],
    ]),
    ...prose(plan.aboutMe),
    ...contacts(parts),
  ];
}

function consentFacts(consent: Consent, { input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.consent;
  const names = (wanted: boolean) =>
    consent.services
      .filter((row) => (consentCovers(input.case, row.serviceId, row.name, input.today) !== "notCovered") === wanted)
      .map((row) => serviceName(row, input.services));
  const limits = consent.services
    .filter((row) => row.decision === "limited" && row.limits.trim())
    .map((row) => `${serviceName(row, input.services)}: ${row.limits.trim()}`);
  const withdrawals = consent.withdrawals.map((one) => {
    const on = shownDate(one.on, common);
    if (isWhole(consent, one)) return own.withdrawnAll(on);
    const services = consent.services.filter(({ id }) => one.serviceRows.includes(id));
    const taken = [
      consent.forCoordinator && one.coordinator && own.forCoordinator,
      consent.forPlan && one.plan && own.forPlan,
      ...services.map((row) => serviceName(row, input.services)),
    ].filter((text) => text !== false);
    return own.withdrawnSome(inWords(taken, common), on);
  });
  const holding = new Set(withdrawablePurposes(consent));
  const covers = [
    holding.has("forCoordinator") && own.forCoordinator,
    holding.has("forPlan") && own.forPlan,
    consent.forSharing && own.forSharing,
  ].filter((text) => text !== false);
  return facts([
    [own.which, own.version(consent.version)],
    [own.signed, shownDate(consent.signedOn, common)],
    [own.valid, shownPeriod(consent.from, consent.until, common) || common.notSettled],
    [own.covers, inWords(covers, common)],
    [own.services, consent.forSharing ? inWords(names(true), common) : ""],
    [own.notServices, inWords(names(false), common)],
    [own.limits, lines(consent.generalLimits, ...limits)],
    [own.withdrawn, lines(...withdrawals)],
  ]);
}

/** Section 2, required point h. */
export function myConsent(parts: PlanParts): DocumentBlock[] {
  const consent = signedConsent(parts.input.case.consents);
  const { texts } = parts;
  return [heading(1, texts.consent.heading), ...(consent ? consentFacts(consent, parts) : [muted(texts.consent.none)])];
}

/** Section 3, required point c. */
export function myCoordinator(parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const own = texts.coordinator;
  const byId = (id: string) => input.coordinators.find((coordinator) => coordinator.id === id);
  const hidden = hidesPlaces(input.case);
  const appointed = currentAppointments(input);
  if (!appointed.length) return [heading(1, own.heading), muted(own.none)];
  return appointed.flatMap((appointment) => {
    const coordinator = byId(appointment.coordinatorId);
    const deputy = byId(appointment.deputyId);
    return [
      heading(1, appointment.type === "childCoordinator" ? own.childHeading : own.heading),
      ...facts([
        [common.name, coordinator?.name.trim() || common.notSettled],
        [own.title, coordinator?.title ?? ""],
        [own.unit, hidden ? "" : (coordinator?.unit ?? "")],
        [common.phone, coordinator?.phone ?? ""],
        [own.since, shownDate(appointment.from, common)],
        [own.deputy, deputy ? joined(deputy.name, deputy.phone, deputyPeriod(appointment, common)) : ""],
        [own.leader, coordinator ? joined(coordinator.leaderName, coordinator.leaderPhone) : ""],
      ]),
    ];
  });
}

const joined = (...parts: string[]): string =>
  parts
    .map((part) => part.trim())
    .filter(Boolean)
    .join(", ");

/** Empty for a deputy who is named without days. */
const deputyPeriod = (appointment: Appointment, common: PlanParts["common"]): string =>
  shownPeriod(appointment.deputyFrom, appointment.deputyUntil, common);

function participantCells(participant: Participant, parts: PlanParts): Record<"who" | "service" | "consent", string> {
  const { input, texts, common } = parts;
  const row = { serviceId: participant.serviceId, name: participant.serviceName };
  const name = serviceName(row, input.services);
  const role = [participant.role.trim(), participant.attendance === "asNeeded" ? texts.participants.asNeeded : ""];
  return {
    who: lines(participant.name, role.filter(Boolean).join(", ")),
    service: name,
    consent: name ? common.covers[consentCovers(input.case, row.serviceId, name, input.today)] : "",
  };
}

/** Section 4, required point b. Without services and phones when places must be hidden. */
export function participants(parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const own = texts.participants;
  const hidden = hidesPlaces(input.case);
  const rows = input.case.participants.map((participant) => {
    const { who, service, consent } = participantCells(participant, parts);
    return hidden
      ? [who, participant.contribution, consent]
      : [who, lines(service, participant.phone), participant.contribution, consent];
  });
  const columns: TableColumn[] = hidden
    ? [
        { title: own.name, width: 60 },
        { title: own.contribution, width: 76 },
        { title: own.consent, width: 34 },
      ]
    : [
        { title: own.name, width: 43 },
        { title: common.service, width: 43 },
        { title: own.contribution, width: 48 },
        { title: own.consent, width: 36 },
      ];
  const table: DocumentBlock[] = rows.length ? [{ kind: "table", caption: own.caption, columns, rows }] : [];
  return [heading(1, own.heading), ...required(table, common)];
}
