import type { LogLine } from "../../../shared/accessLog/groupRows.ts";
import type { LogRow } from "../../../shared/accessLog/schema.ts";
import { documentKinds } from "../../../shared/document/blocks.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";

type Words = Messages["accessLog"];

/** A word of the table, when the code of an entry has one. */
const known = (words: Readonly<Record<string, string>>, code: string | undefined): string =>
  code !== undefined && Object.hasOwn(words, code) ? (words[code] ?? "") : "";

/** What happened, in one line. */
export function titleOf({ row, count }: LogLine, t: Messages): string {
  const own = t.accessLog;
  const title = sentence(row, t);
  return count > 1 ? `${title}, ${own.times(count)}` : title;
}

function sentence(row: LogRow, t: Messages): string {
  const own = t.accessLog;
  const { kind, details, text } = row;
  switch (kind) {
    case "create":
    case "change":
      return `${own.what[kind]} ${recordWord(row.record, own)}`.trim();
    case "restore":
      return row.record === "" ? own.what.restore : own.about(own.what.restore, recordWord(row.record, own));
    case "print":
      return own.printed(documentName(details, t));
    case "export":
      return own.exported(documentName(details, t));
    case "open":
      return details[0] === "attachment" ? own.openedAttachment : own.what.open;
    case "search":
      if (text === "") return own.what.search;
      return details[0] === "content" ? own.searchedContent(text) : own.searched(text);
    case "readLog":
      return known(own.readWhat, details[0]) || own.what.readLog;
    case "passphrase":
      return details[0] === "first" ? own.firstPassphrase : own.what.passphrase;
    case "userAdded":
    case "userChanged":
    case "userRenewed":
    case "userRemoved":
      return row.subjectName === "" ? own.what[kind] : own.about(own.what[kind], row.subjectName);
    default:
      return own.what[kind];
  }
}

const recordWord = (record: string, own: Words): string => known(own.records, record.split("-")[0]);

/** "Individuell plan, nynorsk, PDF". */
function documentName([kind, language, format]: readonly string[], t: Messages): string {
  const own = t.accessLog;
  const title = documentKinds.some((one) => one === kind) ? known(t.document.kinds, kind) : "";
  const tongue = language === "nn" ? t.app.nynorsk : language === "nb" ? t.app.bokmal : "";
  const file = format === "pdf" ? own.pdf : format === "docx" ? own.word : "";
  return [title, tongue.toLowerCase(), file].filter(Boolean).join(", ");
}

/** What more there is to say, line by line. */
export function moreOf({ row, details }: LogLine, t: Messages): string[] {
  const own = t.accessLog;
  const { kind, receiver, text } = row;
  const isSave = kind === "create" || kind === "change";
  const parts = isSave ? details.map((part) => known(own.changedParts, part)).filter(Boolean) : [];
  const role = kind.startsWith("user") ? known(t.app.roles, row.details[0]) : "";
  const who = [receiver?.name, receiver?.organisation].filter((part) => part?.trim()).join(", ");
  return [
    parts.join(", "),
    role && own.asRole(role),
    who && own.receiver(who),
    receiver?.basis.trim() ? own.basis(receiver.basis) : "",
    kind === "erase" ? known(own.eraseBases, row.details[0]) : "",
    text !== "" && kind !== "search" ? own.reason(text) : "",
    kind === "unclosed" && /^\d+$/.test(row.details[0] ?? "") ? own.unclosedAt(Number(row.details[0])) : "",
    row.completed ? "" : own.notCompleted,
  ].filter(Boolean);
}

/** Empty for a role nobody has any more. */
export const roleOf = ({ role }: Pick<LogRow, "role">, t: Messages): string => known(t.app.roles, role);

/** The name as it is now; somebody who is no member any more may have none. */
export const nameOf = (row: Pick<LogRow, "userName">, own: Words): string => row.userName.trim() || own.unknownUser;
