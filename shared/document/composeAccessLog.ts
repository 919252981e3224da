import { groupRows, type LogLine } from "../accessLog/groupRows.ts";
import { dayOf, timeOf } from "../accessLog/localTime.ts";
import type { LogRow } from "../accessLog/schema.ts";
import { norwegianDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import type { DocumentBlock, DocumentContent, DocumentKind, TableCell } from "./blocks.ts";
import { documentKinds } from "./blocks.ts";
import { bullets, heading, paragraph } from "./blockBuilders.ts";
import { caseDocument, commonTexts, concerning, shownPeriod, type CaseDocumentInput } from "./caseDocument.ts";
import { contactLine } from "./consent/contactLine.ts";
import { accessLog as nb, type AccessLogTexts } from "./texts/accessLog.nb.ts";
import { accessLog as nn } from "./texts/accessLog.nn.ts";
import type { CommonTexts } from "./texts/common.nb.ts";
import type { LogWhat, RoleWord } from "./texts/keys.ts";

const logTexts: Record<Language, AccessLogTexts> = { nb, nn };

export interface AccessLogInput extends CaseDocumentInput {
  /** Of this case, newest first. */
  rows: LogRow[];
}

interface LogParts {
  input: AccessLogInput;
  /** Those the document has words for. */
  rows: (LogRow & { kind: LogWhat })[];
  texts: AccessLogTexts;
  common: CommonTexts;
}

const isTold =
  (texts: AccessLogTexts) =>
  (row: LogRow): row is LogRow & { kind: LogWhat } =>
    Object.hasOwn(texts.what, row.kind);

/** Who has used a case, for the person it is about (product.md 11): who, when and what kind of thing, in plain words. */
export function composeAccessLog(input: AccessLogInput): DocumentContent {
  const texts = logTexts[input.language];
  const common = commonTexts[input.language];
  const parts: LogParts = { input, rows: input.rows.filter(isTold(texts)), texts, common };
  const told = parts.rows.length > 0 ? [...people(parts), ...shared(parts), ...all(parts)] : [paragraph(texts.none)];
  return caseDocument(input, {
    kind: "accessLog",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: [...about(parts), ...told, ...help(parts)],
  });
}

function about({ input, rows, texts, common }: LogParts): DocumentBlock[] {
  const [newest, oldest] = [rows[0], rows.at(-1)];
  const [first, last] = [oldest ? dayOf(oldest.at) : "", newest ? dayOf(newest.at) : ""];
  const period = first === last ? norwegianDate(first) : shownPeriod(first, last, common);
  return [
    ...concerning(input.case, common, [
      [texts.period, period],
      [texts.count, rows.length > 0 ? String(rows.length) : ""],
    ]),
    { kind: "paragraph", look: "lead", text: texts.lead },
  ];
}

const nameOf = ({ userName }: LogRow, texts: AccessLogTexts): string => userName.trim() || texts.unknownUser;
const roleOf = ({ role }: LogRow, texts: AccessLogTexts): string =>
  Object.hasOwn(texts.roles, role) ? texts.roles[role as RoleWord] : "";
const dateOf = ({ at }: LogRow): string => norwegianDate(dayOf(at));
const momentOf = (at: string): string => `${norwegianDate(dayOf(at))} kl. ${timeOf(at)}`;

/** Those who have used the case, the latest first. */
function people({ rows, texts }: LogParts): DocumentBlock[] {
  const own = texts.people;
  const byUser = Object.values(Object.groupBy(rows, ({ userId }) => userId)).map((of) => of ?? []);
  const lines = byUser.flatMap((of): TableCell[][] => {
    const [newest, oldest] = [of[0], of.at(-1)];
    if (!newest || !oldest) return [];
    return [[nameOf(newest, texts), roleOf(newest, texts), dateOf(oldest), dateOf(newest), String(of.length)]];
  });
  return [
    heading(1, own.heading),
    {
      kind: "table",
      caption: own.heading,
      columns: [
        { title: own.name, width: 48 },
        { title: own.role, width: 50 },
        { title: own.first, width: 25 },
        { title: own.last, width: 25 },
        { title: own.count, width: 22 },
      ],
      rows: lines,
    },
  ];
}

const leaves: ReadonlySet<string> = new Set<LogWhat>(["print", "export", "attachmentSaved"]);

/** What has left the program, and for whom (pasientjournalloven § 22 a). */
function shared({ rows, texts, common }: LogParts): DocumentBlock[] {
  const own = texts.shared;
  const handed = rows.filter(({ kind, completed }) => leaves.has(kind) && completed);
  if (handed.length === 0) return [heading(1, own.heading), paragraph(own.none)];
  return [
    heading(1, own.heading),
    {
      kind: "table",
      caption: own.heading,
      columns: [
        { title: own.when, width: 32 },
        { title: own.document, width: 48 },
        { title: own.to, width: 52 },
        { title: own.by, width: 38 },
      ],
      rows: handed.map((row) => [
        momentOf(row.at),
        documentOf(row, texts, common),
        receiverOf(row) || own.unknown,
        nameOf(row, texts),
      ]),
    },
  ];
}

const isDocumentKind = (word: string | undefined): word is DocumentKind => documentKinds.some((kind) => kind === word);

/** "Individuell plan som Word-fil". */
function documentOf({ kind, details }: LogRow, { shared: own }: AccessLogTexts, common: CommonTexts): string {
  if (kind === "attachmentSaved") return own.attachment;
  const [which, , format] = details;
  const name = isDocumentKind(which) ? common.kinds[which] : "";
  const way = kind === "print" ? own.paper : format === "pdf" ? own.pdf : own.docx;
  return `${name} ${way}`.trim();
}

const receiverOf = ({ receiver }: LogRow): string =>
  [receiver?.name, receiver?.organisation, receiver?.basis].filter((part) => part?.trim()).join("\n");

function all({ rows, texts, common }: LogParts): DocumentBlock[] {
  const own = texts.all;
  return [
    heading(1, own.heading),
    paragraph(own.lead),
    {
      kind: "table",
      caption: own.caption,
      columns: [
        { title: own.when, width: 36 },
        { title: own.who, width: 60 },
        { title: own.what, width: 74 },
      ],
      rows: groupRows(rows).map((line) => [
        momentOf(line.row.at),
        nameOf(line.row, texts),
        whatOf(line, texts, common),
      ]),
    },
  ];
}

/** "Endret saken, 4 ganger". */
function whatOf({ row, count }: LogLine, texts: AccessLogTexts, common: CommonTexts): string {
  const isDocument = row.kind === "print" || row.kind === "export";
  const document = isDocument ? `: ${documentOf(row, texts, common)}` : "";
  const times = count > 1 ? `, ${texts.all.times(count)}` : "";
  const missed = row.completed ? "" : `, ${texts.all.notCompleted}`;
  return `${texts.what[row.kind as LogWhat]}${document}${times}${missed}`;
}

function help({ input, texts }: LogParts): DocumentBlock[] {
  return [
    heading(1, texts.words.heading),
    bullets(texts.words.items),
    heading(1, texts.questions.heading),
    paragraph(texts.questions.text),
    paragraph(contactLine(input, texts)),
  ];
}
