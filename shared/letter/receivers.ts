import { activeAppointments } from "../case/rules.ts";
import type { Appointment } from "../case/schema.ts";
import { reporterHears } from "../consent/reporterHears.ts";
import { isGranted } from "../consent/rules.ts";
import { whoSigns } from "../consent/whoSigns.ts";
import { alike, fold } from "../text.ts";
import { endedAppointments } from "./ended.ts";
import { ONE_TRACK, type Occasion } from "./occasions.ts";
import { partners } from "./partners.ts";
import { isYoungReader } from "./young.ts";
import { joined, letter, nothing, type Proposal, type Proposed, type ReceiverInput } from "./proposal.ts";

/**
 * Who is told what (`peers.md` (c) 24, `domain.md` 2.6 to 2.8, source 001): the person or who signs for the person (pbrl
 * §§ 4-3 to 4-7), the coordinator and the leader, KE's own file, and the services the consent covers. Offers and refusals
 * go to those who decide; a complaint to the one who complained, and to statsforvalteren when the answer stands (pbrl § 7-2).
 */
export function receiversOf(input: ReceiverInput, about: Pick<Occasion, "occasion" | "aboutId">): Proposal {
  switch (about.occasion) {
    case "preliminaryAnswer":
      return joined(family(input), reporters(input));
    case "answer":
      return joined(family(input), young(input));
    case "appointment":
      return appointed(input, about.aboutId);
    case "changeover":
      return changed(input, about.aboutId);
    case "deputy":
      return deputised(input, about.aboutId);
    case "closing":
      return closed(input, about.aboutId);
    case "complaint":
      return complained(input, about.aboutId);
    case "withdrawal":
      return withdrawn(input, about.aboutId);
    case "other":
      return nothing();
  }
}

/** The person, or those who sign on the person's behalf: one letter each. Nobody when the person has died. */
function family({ record, today }: ReceiverInput): Proposal {
  const { person, contacts } = record;
  if (record.closing.reason === "died") return { letters: [], left: [{ name: person.name, why: "died" }] };
  const { rule, signers } = whoSigns(person, contacts, today);
  // An adult hears of the own case also when others have to consent.
  const isAdult = rule === "adultLacking" || rule === "adultLackingGuardian";
  const self = isAdult || signers.some(({ role }) => role === "person");
  const others = signers.filter(({ role }) => role !== "person");
  const named = others.filter(({ name }) => name.trim() !== "");
  const to = (receiver: "person" | "representative", name: string): Proposed =>
    letter({ receiver, name: name.trim() }, person.documentLanguage);
  const missing = others.length > named.length ? [{ name: "", why: "parentMissing" } as const] : [];
  return {
    letters: [...(self ? [to("person", person.name)] : []), ...named.map(({ name }) => to("representative", name))],
    left: missing,
  };
}

/** A child who is heard with great weight has a letter of its own, besides those of who decides. */
const young = ({ record, today }: ReceiverInput): Proposal => ({
  letters:
    record.closing.reason !== "died" && isYoungReader(record, today)
      ? [letter({ receiver: "person", name: record.person.name.trim() }, record.person.documentLanguage)]
      : [],
  left: [],
});

/** Those who reported, as far as the person agreed to it; not the person and those who get a letter of their own. */
function reporters({ record, settings, ...rest }: ReceiverInput): Proposal {
  const own = family({ record, settings, ...rest }).letters;
  const all = record.referrals.filter(
    ({ reporter, reporterName, reporterUnit }) =>
      !["person", "ownUnit"].includes(reporter) &&
      (reporterName.trim() !== "" || reporterUnit.trim() !== "") &&
      !own.some(({ name }) => alike(name, reporterName)) &&
      !alike(record.person.name, reporterName),
  );
  const agreed = all.filter(reporterHears);
  return {
    letters: agreed.map(({ reporter, reporterName, reporterUnit }) =>
      letter(
        // What a relative is to the person is no place a letter is sent to.
        {
          receiver: "other",
          name: reporterName.trim(),
          organisation: reporter === "family" ? "" : reporterUnit.trim(),
        },
        settings.documentLanguage,
      ),
    ),
    left: all
      .filter((one) => !agreed.includes(one))
      .map(({ reporterName, reporterUnit }) => ({
        name: reporterName.trim() || reporterUnit.trim(),
        why: "reporterNotAgreed" as const,
      })),
  };
}

type OfUnit = Pick<ReceiverInput, "coordinators" | "settings">;

function coordinatorLetter(id: string, { coordinators, settings }: OfUnit): Proposed[] {
  const found = coordinators.find((one) => one.id === id);
  if (!found) return [];
  return [letter({ receiver: "coordinator", name: found.name, organisation: found.unit }, settings.documentLanguage)];
}

/** A leader of several coordinators is told once. */
function leaderLetters(ids: readonly string[], { coordinators, settings }: OfUnit): Proposed[] {
  const leaders = ids
    .flatMap((id) => coordinators.filter((one) => one.id === id))
    .filter(({ leaderName, unit }) => leaderName.trim() !== "" || unit.trim() !== "")
    .map(({ leaderName, unit }) =>
      letter({ receiver: "leader", name: leaderName.trim(), organisation: unit.trim() }, settings.documentLanguage),
    );
  const key = ({ name, organisation }: Proposed): string => fold(name || organisation);
  return [...new Map(leaders.map((one) => [key(one), one])).values()];
}

const ownFile = ({ settings }: OfUnit): Proposed => letter({ receiver: "unit" }, settings.documentLanguage);

const appointmentOf = ({ record }: ReceiverInput, id: string): Appointment | undefined =>
  record.appointments.find((one) => one.id === id);

function appointed(input: ReceiverInput, id: string): Proposal {
  const appointment = appointmentOf(input, id);
  if (!appointment) return nothing();
  const own = [
    ...coordinatorLetter(appointment.coordinatorId, input),
    ...leaderLetters([appointment.coordinatorId], input),
    ownFile(input),
  ];
  return joined(family(input), young(input), { letters: own, left: [] }, partners(input));
}

function changed(input: ReceiverInput, id: string): Proposal {
  const changeover = input.record.changeovers.find((one) => one.id === id);
  if (!changeover) return nothing();
  const both = [changeover.fromId, changeover.toId].flatMap((one) => appointmentOf(input, one)?.coordinatorId ?? []);
  const own = [
    ...both.flatMap((coordinator) => coordinatorLetter(coordinator, input)),
    ...leaderLetters(both, input),
    ownFile(input),
  ];
  return joined(family(input), young(input), { letters: own, left: [] }, partners(input));
}

/** Who stands in, until when: those who would have called the coordinator, and the deputy with the leader (`peers.md` (c) 22). */
function deputised(input: ReceiverInput, id: string): Proposal {
  const appointment = appointmentOf(input, id);
  if (!appointment || appointment.deputyId === "") return nothing();
  const { deputyId } = appointment;
  const own = [...coordinatorLetter(deputyId, input), ...leaderLetters([deputyId], input)];
  return joined(family(input), young(input), { letters: own, left: [] }, partners(input));
}

/**
 * Rana's four: the person, the leader, KE and the partners (source 001), and the coordinator. Of a death neither the family nor
 * KE. When one track ends alone the partners go on, and so does a coordinator whose plan has ended.
 */
function closed(input: ReceiverInput, aboutId: string): Proposal {
  const { record } = input;
  const died = record.closing.reason === "died";
  const isTrack = aboutId === ONE_TRACK;
  const last = isTrack && !record.closing.endsCoordinator ? [] : endedAppointments(record, aboutId);
  const own = [
    ...last.flatMap(({ coordinatorId }) => coordinatorLetter(coordinatorId, input)),
    ...leaderLetters(
      last.map(({ coordinatorId }) => coordinatorId),
      input,
    ),
    ...(died ? [] : [ownFile(input)]),
  ];
  const told = joined(family(input), young(input), { letters: own, left: [] });
  return isTrack ? told : joined(told, partners(input));
}

/** The complainant, and statsforvalteren when the municipality stands by its answer (pbrl § 7-2). */
function complained({ record, settings, today }: ReceiverInput, id: string): Proposal {
  const complaint = record.complaints.find((one) => one.id === id);
  if (!complaint) return nothing();
  const signers = whoSigns(record.person, record.contacts, today).signers;
  const isRepresentative = signers.some(({ role, name }) => role !== "person" && alike(name, complaint.by));
  const isPerson = complaint.by.trim() === "" || alike(record.person.name, complaint.by);
  const receiver = isRepresentative ? "representative" : isPerson ? "person" : "other";
  const name = complaint.by.trim() || record.person.name.trim();
  return {
    letters: [
      letter({ receiver, name }, record.person.documentLanguage),
      ...(complaint.ownDecision === "upheld"
        ? [letter({ receiver: "countyGovernor" }, settings.documentLanguage)]
        : []),
    ],
    left: [],
  };
}

/** The services whose sharing stops, and the coordinator: that it stops, never why (GDPR art. 7 (3)). */
function withdrawn(input: ReceiverInput, id: string): Proposal {
  const { record, services, settings, today } = input;
  const consent = record.consents.find(({ withdrawals }) => withdrawals.some((one) => one.id === id));
  const rows = consent?.withdrawals.find((one) => one.id === id)?.serviceRows ?? [];
  const named = (consent?.services ?? [])
    .filter((row) => rows.includes(row.id) && isGranted(row))
    .map(({ serviceId, name }) => ({
      serviceId,
      organisation: name.trim() || (services.find((one) => one.id === serviceId)?.name ?? ""),
    }))
    .filter(({ organisation }) => organisation !== "");
  return {
    letters: [
      ...named.map((partner) => letter({ receiver: "partner", ...partner }, settings.documentLanguage)),
      ...activeAppointments(record, today).flatMap(({ coordinatorId }) => coordinatorLetter(coordinatorId, input)),
    ],
    left: [],
  };
}
