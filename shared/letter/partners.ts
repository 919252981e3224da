import { consentCovers, isGranted, newestFirst } from "../consent/rules.ts";
import { alike, fold } from "../text.ts";
import { letter, type Proposal, type ReceiverInput } from "./proposal.ts";

interface Partner {
  serviceId: string;
  /** The service's name; the directory's when it has one. */
  organisation: string;
  name: string;
}

const isPractice = (name: string): boolean => fold(name).includes("fastlege");
const isHospital = (name: string): boolean => /sykehus|sjukehus|helsef[oø]retak/.test(fold(name));

/** The coordinator in the hospital (`domain.md` 2.6), by name where the hospital is told already, else as it was written. */
function withHospital(record: ReceiverInput["record"], all: readonly Partner[]): Partner[] {
  const named = record.referrals
    .map(({ hospitalCoordinator }) => hospitalCoordinator.trim())
    .findLast((one) => one !== "");
  if (named === undefined) return [...all];
  const at = all.findIndex(({ organisation }) => isHospital(organisation));
  if (at === -1) return [...all, { serviceId: "", organisation: named, name: "" }];
  return all.map((one, index) => (index === at ? { ...one, name: one.name || named } : one));
}

/** Services that take part, those the consent says yes to, the general practitioner and the hospital; each once. */
function partnersOf({ record, services }: ReceiverInput): Partner[] {
  const nameOf = (serviceId: string, typed: string): string =>
    (services.find(({ id }) => id === serviceId)?.name ?? typed).trim();
  const doctor = record.person.generalPractitioner.trim();
  const granted = newestFirst(record.consents)
    .filter(({ state }) => state === "signed")
    .slice(0, 1)
    .flatMap((consent) => consent.services.filter(isGranted));
  const all: Partner[] = [
    ...record.participants.map(({ serviceId, serviceName }) => ({
      serviceId,
      organisation: nameOf(serviceId, serviceName),
      name: "",
    })),
    ...granted.map(({ serviceId, name }) => ({ serviceId, organisation: nameOf(serviceId, name), name: "" })),
    ...(doctor === "" ? [] : [{ serviceId: "", organisation: "Fastlegen", name: doctor }]),
  ].filter(({ organisation }) => organisation !== "");
  const first = new Map<string, Partner>();
  for (const one of all) {
    const key = isPractice(one.organisation) ? "fastlege" : fold(one.organisation);
    const before = first.get(key);
    first.set(key, before ? { ...before, name: before.name || one.name } : one);
  }
  return withHospital(record, [...first.values()]);
}

/** Only services the consent covers (hpl § 22, fvl § 13 a nr. 1): that there is a case is itself secret (hol § 12-1). */
export function partners(input: ReceiverInput): Proposal {
  const { record, settings, today } = input;
  const all = partnersOf(input);
  const isCovered = ({ serviceId, organisation }: Partner): boolean =>
    consentCovers(record, serviceId, organisation, today) !== "notCovered";
  const outside = record.participants
    .filter(({ serviceId, serviceName, name }) => serviceId === "" && serviceName.trim() === "" && name.trim() !== "")
    .filter(({ name }) => !record.contacts.some((contact) => alike(contact.name, name)));
  return {
    letters: all
      .filter(isCovered)
      .map((partner) => letter({ receiver: "partner", ...partner }, settings.documentLanguage)),
    left: [
      ...all
        .filter((partner) => !isCovered(partner))
        .map(({ organisation }) => ({ name: organisation, why: "notCovered" as const })),
      ...outside.map(({ name }) => ({ name: name.trim(), why: "noService" as const })),
    ],
  };
}
