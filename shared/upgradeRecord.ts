import { emptyAssessment, emptyClosing, emptyParts, emptyReferral, newContact } from "./case/newCase.ts";
import { newComplaint } from "./complaint/newComplaint.ts";
import { emptyLetter } from "./letter/newLetter.ts";
import { standardSettings } from "./settings/standards.ts";

/** The newest `schema` of each record this program writes. */
export const newestSchema = 3;

type Fields = Record<string, unknown>;
type Upgrade = (kind: string, data: Fields) => Fields;

/** By the schema they start from. */
const upgrades: Record<number, Upgrade> = { 1: fromFirst, 2: fromSecond };

/**
 * A record as an older program wrote it, in today's shape; anything else comes back as it is, for the schema to judge.
 * Nothing is lost and nothing is decided: what older records could not say is empty.
 */
export function upgradeRecord(kind: string, data: unknown): unknown {
  if (!isFields(data)) return data;
  const upgrade = typeof data["schema"] === "number" ? upgrades[data["schema"]] : undefined;
  return upgrade ? upgradeRecord(kind, upgrade(kind, data)) : completed(kind, data);
}

/** True for a record that a newer program wrote. */
export const isNewerRecord = (data: unknown): boolean =>
  isFields(data) && typeof data["schema"] === "number" && data["schema"] > newestSchema;

/** Before schema 2 a deputy was only named; to open the case takes a first day. */
function fromFirst(kind: string, data: Fields): Fields {
  const upgraded = { ...data, schema: 2, conflicts: [] };
  if (kind !== "case") return upgraded;
  const appointments = withEach(data["appointments"], { deputyFrom: "", deputyUntil: "" });
  return { ...upgraded, attachments: [], appointments };
}

/** Before schema 3 a case had no path: no assessment, complaints, changeovers, letters, contact log or family. */
function fromSecond(kind: string, data: Fields): Fields {
  const upgraded = { ...data, schema: 3 };
  if (kind === "case")
    return {
      ...emptyParts(),
      ...upgraded,
      appointments: withEach(data["appointments"], { appointedBy: "ke" }),
      consents: withEach(data["consents"], { scanId: "" }),
    };
  if (kind === "coordinators") {
    const empty = { agreedHours: null, leavingOn: "", absences: [], training: [] };
    return { ...upgraded, coordinators: withEach(data["coordinators"], empty), courses: [] };
  }
  return kind === "settings" ? { ...standardSettings(), ...upgraded } : upgraded;
}

/** What has come into today's schema since the first records of it were written. */
function completed(kind: string, data: Fields): Fields {
  if (kind !== "case" || data["schema"] !== newestSchema) return data;
  return {
    ...data,
    contacts: withEach(data["contacts"], newContact("")),
    consents: each(data["consents"], completedConsent),
    referrals: withEach(data["referrals"], emptyReferral("", "")),
    complaints: withEach(data["complaints"], newComplaint("", "")),
    letters: withEach(data["letters"], emptyLetter("", "nb")),
    assessment: withLacking(data["assessment"], emptyAssessment()),
    closing: withLacking(data["closing"], emptyClosing()),
  };
}

const completedConsent = (consent: Fields): Fields => ({
  decidedBy: "",
  signedDespite: "",
  ...consent,
  signers: withEach(consent["signers"], { signedOn: "" }),
  withdrawals: completedWithdrawals(consent),
});

/** Before purposes were taken back by themselves, a consent with every service taken back was so as a whole. */
function completedWithdrawals({ withdrawals, services }: Fields): unknown {
  if (!Array.isArray(withdrawals) || !Array.isArray(services)) return withdrawals;
  const older = withdrawals.filter((one): one is Fields => isFields(one) && !("plan" in one));
  const taken = new Set<unknown>(
    older.flatMap(({ serviceRows }): unknown[] => (Array.isArray(serviceRows) ? serviceRows : [])),
  );
  const given = services.filter(isFields).filter(({ decision }) => decision === "allowed" || decision === "limited");
  const isWhole = given.every(({ id }) => taken.has(id));
  return withEach(withdrawals, { coordinator: isWhole, plan: isWhole });
}

const each = (list: unknown, complete: (one: Fields) => Fields): unknown =>
  Array.isArray(list) ? list.map((one: unknown) => (isFields(one) ? complete(one) : one)) : list;

/** Items of a list with what they lack. */
const withEach = (list: unknown, lacking: Fields): unknown => each(list, (one) => ({ ...lacking, ...one }));

const withLacking = (one: unknown, lacking: Fields): unknown => (isFields(one) ? { ...lacking, ...one } : one);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
