/** The newest `schema` of each record this program writes. */
export const newestSchema = 2;

type Fields = Record<string, unknown>;

/**
 * A record as an older program wrote it, in today's shape; anything else comes back as it is, for the schema to judge.
 * Nothing is lost and nothing is decided: what older records could not say is empty.
 */
export function upgradeRecord(kind: string, data: unknown): unknown {
  if (!isFields(data) || data["schema"] !== 1) return data;
  const upgraded = { ...data, schema: 2, conflicts: [] };
  return kind === "case"
    ? { ...upgraded, attachments: [], appointments: withDeputyDates(data["appointments"]) }
    : upgraded;
}

/** True for a record that a newer program wrote. */
export const isNewerRecord = (data: unknown): boolean =>
  isFields(data) && typeof data["schema"] === "number" && data["schema"] > newestSchema;

/** Before schema 2 a deputy was only named; to open the case takes a first day. */
function withDeputyDates(appointments: unknown): unknown {
  if (!Array.isArray(appointments)) return appointments;
  return appointments.map((one: unknown) => (isFields(one) ? { ...one, deputyFrom: "", deputyUntil: "" } : one));
}

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
