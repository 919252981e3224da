import type { LogEvent, LogKind } from "./schema.ts";

const MOST_DETAILS = 60;
const DETAIL_LENGTH = 100;
const TEXT_LENGTH = 500;

/** One thing that happened. What is too long for the log is cut: an event that cannot be noted would stop a save. */
export function newEvent(kind: LogKind, given: Partial<Omit<LogEvent, "kind">> = {}): LogEvent {
  const { record = "", revision = 0, subject = "", details = [], text = "", receiver = null } = given;
  return {
    kind,
    record: record.slice(0, 80),
    revision,
    subject: subject.slice(0, 64),
    details: details.slice(0, MOST_DETAILS).map((detail) => detail.slice(0, DETAIL_LENGTH)),
    text: text.slice(0, TEXT_LENGTH),
    receiver,
  };
}
