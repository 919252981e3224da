import { z } from "zod";
import { readersOf } from "../case/access.ts";
import { activeAppointments } from "../case/rules.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Coordinator } from "../coordinator/schema.ts";
import type { Service } from "../directory/schema.ts";
import { id, name } from "../fields.ts";
import type { Letter } from "../letter/schema.ts";
import { alike, fold } from "../text.ts";
import { whoSigns } from "./whoSigns.ts";

export const audienceKind = z.enum([
  "person",
  "representative",
  "coordinator",
  "unit",
  "leader",
  "service",
  "contact",
  "countyGovernor",
  "other",
]);
export type AudienceKind = z.infer<typeof audienceKind>;

/** Who a document is meant for. `id`: coordinator, service or contact; empty when there is none. `name`: as it is shown. */
export const audience = z.object({ kind: audienceKind, id: z.union([id, z.literal("")]), name });
export type Audience = z.infer<typeof audience>;

export const audienceOf = (kind: AudienceKind, given: Partial<Omit<Audience, "kind">> = {}): Audience => ({
  kind,
  id: "",
  name: "",
  ...given,
});

/** The same receiver, for a choice on screen. */
export const audienceKey = ({ kind, id, name }: Audience): string =>
  `${kind}|${id}|${id === "" ? fold(name.trim()) : ""}`;

export interface Known {
  coordinators: readonly Coordinator[];
  services: readonly Service[];
}

/** Does somebody else sign for the person today, and is it this contact? */
export function speaksFor(record: CaseRecord, contactId: string, today: string): boolean {
  const others = whoSigns(record.person, record.contacts, today).signers.filter(({ role }) => role !== "person");
  const contact = record.contacts.find(({ id }) => id === contactId);
  return contact !== undefined && others.some(({ name }) => alike(name, contact.name));
}

/** Services the case knows: those that take part, that the consents name, and that stand in the plan; each once. */
export function servicesOf(record: CaseRecord, services: readonly Service[]): Audience[] {
  const named = (serviceId: string, typed: string): Audience => {
    const known = services.find((service) => service.id === serviceId);
    return audienceOf("service", { id: serviceId, name: (known?.name ?? typed).trim() || typed.trim() });
  };
  const measures = record.plan.goals.flatMap((goal) => goal.subGoals.flatMap((subGoal) => subGoal.measures));
  const all = [
    ...record.participants.map((one) => named(one.serviceId, one.serviceName)),
    ...record.consents.flatMap((consent) => consent.services.map((row) => named(row.serviceId, row.name))),
    ...record.plan.services.map((row) => named(row.serviceId, row.name)),
    ...measures.map((measure) => named(measure.serviceId, "")),
  ].filter(({ name }) => name !== "");
  const first = new Map<string, Audience>();
  for (const one of all) {
    const key = fold(one.name);
    const before = first.get(key);
    // The one with an id says more than the one that was typed.
    if (!before || (before.id === "" && one.id !== "")) first.set(key, one);
  }
  return [...first.values()];
}

/** Everybody the case knows who may be given a document, in the order one looks for them. */
export function audiencesOf(record: CaseRecord, known: Known, today: string): Audience[] {
  const coordinator = (id: string): Coordinator | undefined => known.coordinators.find((one) => one.id === id);
  const leaders = activeAppointments(record, today).flatMap(({ coordinatorId }) => {
    const name = coordinator(coordinatorId)?.leaderName.trim() ?? "";
    return name === "" ? [] : [audienceOf("leader", { name })];
  });
  const contacts = record.contacts.filter((one) => one.name.trim() !== "");
  const given = [
    audienceOf("person", { name: record.person.name.trim() }),
    ...contacts
      .filter(({ id }) => speaksFor(record, id, today))
      .map(({ id, name }) => audienceOf("representative", { id, name: name.trim() })),
    ...readersOf(record, today).map((id) =>
      audienceOf("coordinator", { id, name: coordinator(id)?.name.trim() ?? "" }),
    ),
    audienceOf("unit"),
    ...servicesOf(record, known.services),
    ...leaders,
    ...contacts
      .filter(({ id }) => !speaksFor(record, id, today))
      .map(({ id, name }) => audienceOf("contact", { id, name: name.trim() })),
    ...(record.complaints.length > 0 ? [audienceOf("countyGovernor")] : []),
    audienceOf("other"),
  ];
  return [...new Map(given.map((one) => [audienceKey(one), one])).values()];
}

const ofLetter: Record<Letter["receiver"], AudienceKind> = {
  person: "person",
  representative: "representative",
  coordinator: "coordinator",
  leader: "leader",
  unit: "unit",
  partner: "service",
  countyGovernor: "countyGovernor",
  other: "other",
};

/**
 * A letter carries its own receiver, by name; whoever the case knows by that name is meant. A coordinator or one who signs
 * whom the case does not know is nobody in particular, and hears nothing.
 */
export function audienceOfLetter(
  letter: Pick<Letter, "receiver" | "name" | "organisation" | "serviceId">,
  record: Pick<CaseRecord, "contacts" | "appointments">,
  coordinators: readonly Coordinator[] = [],
): Audience {
  const kind = ofLetter[letter.receiver];
  const name = letter.name.trim();
  if (kind === "service") {
    return audienceOf(kind, { id: letter.serviceId, name: letter.organisation.trim() || name });
  }
  const isNamed = (one: { name: string }): boolean => name !== "" && alike(one.name, name);
  if (kind === "representative") return audienceOf(kind, { name, id: record.contacts.find(isNamed)?.id ?? "" });
  if (kind !== "coordinator") return audienceOf(kind, { name });
  const appointed = new Set(record.appointments.flatMap(({ coordinatorId, deputyId }) => [coordinatorId, deputyId]));
  return audienceOf(kind, { name, id: coordinators.find((one) => appointed.has(one.id) && isNamed(one))?.id ?? "" });
}
