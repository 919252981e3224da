import type { Appointment } from "../../case/schema.ts";
import { isIsoDate } from "../../dates.ts";
import { spanOf } from "../../settings/spans.ts";
import { lawText, type LawId } from "../../settings/standardLaws.ts";
import { bullets, facts, heading, muted, paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { inWords, shownDate } from "../caseDocument.ts";
import type { CommonTexts } from "../texts/common.nb.ts";
import { fill } from "./fill.ts";
import { coordinatorOf, spanInWords, type LetterParts } from "./letterParts.ts";

/** Whom to call, in a sentence; the number stands at the top too. */
export function questions(parts: LetterParts): DocumentBlock[] {
  const { questions: own } = parts.texts;
  const phone = parts.input.settings.phone.trim();
  const text = phone === "" ? parts.say(own.noPhone) : parts.say(own.text, { telefon: phone });
  return [heading(1, parts.say(own.heading)), paragraph(text)];
}

/** Room to write by hand; KE's own words stand there when they are typed (`composeLetter`). */
export const ownWords = ({ letter, texts }: LetterParts): DocumentBlock[] =>
  letter.words.trim() ? [] : [{ kind: "writingLines", label: texts.other.blank, lines: 8 }];

const REFERENCE = /^(.+?) §§? (.+)$/;

/** "loven § 1" and "loven § 2 a" are "loven §§ 1 og 2 a"; what is written in another way stands as it is. */
function oneEach(laws: readonly string[], common: CommonTexts): string[] {
  const sections = new Map<string, string[]>();
  for (const law of laws) {
    const [, statute, section] = REFERENCE.exec(law) ?? [];
    const key = statute && section ? statute : law;
    const before = sections.get(key) ?? [];
    sections.set(key, section && !before.includes(section) ? [...before, section] : before);
  }
  return [...sections].map(([statute, found]) =>
    found.length === 0
      ? statute
      : `${statute} ${found.length > 1 ? "§§" : "§"} ${inWords(found.toSorted(bySection), common)}`,
  );
}

const bySection = (a: string, b: string): number => a.localeCompare(b, "nb", { numeric: true });

/** "Reglene står i ...", small and last: nobody has to read the law to understand the letter. */
export function lawLine({ input, texts, common }: LetterParts, ids: readonly LawId[]): DocumentBlock {
  const laws = oneEach(
    ids.map((id) => lawText(input.settings, id)),
    common,
  );
  return muted(fill(texts.laws, { lover: inWords(laws, common) }));
}

/**
 * What everybody who got an answer must know (`domain.md` 2.6): the right to complain (pbrl § 7-2), in writing and signed
 * (§ 7-3), within four weeks (§ 7-5), to the municipality first, decided by statsforvalteren; help, and innsyn (§ 5-1).
 */
export function complaintInfo(parts: LetterParts): DocumentBlock[] {
  const own = parts.texts.complaint;
  const frist = spanInWords(spanOf(parts.input.settings, "complaint"), parts);
  return [
    heading(1, parts.say(own.heading)),
    paragraph(`${parts.say(own.text, { frist })} ${parts.say(own.how)}`),
    paragraph(parts.say(own.who)),
    paragraph(`${parts.say(own.help)} ${parts.say(own.access)}`),
  ];
}

export const complaintLaws: readonly LawId[] = ["complaint", "complaint-form", "complaint-period", "access"];

/** hol § 7-2: follow-up, coordination, progress of the plan; § 7-2 a adds overview, guidance and contact with others. */
export function tasks(parts: LetterParts, isChild: boolean): DocumentBlock {
  const own = parts.texts.tasks;
  const all = isChild
    ? [own.follow, own.overview, own.together, own.advice, own.contact, own.plan]
    : [own.follow, own.together, own.plan];
  return bullets(all.map((text) => parts.say(text)));
}

/** Who somebody is and where to call. */
export function whoRows({ input, texts }: LetterParts, coordinatorId: string): [label: string, text: string][] {
  const own = texts.coordinatorFacts;
  const found = coordinatorOf(input, coordinatorId);
  return [
    [own.name, found?.name ?? ""],
    [own.title, found?.title ?? ""],
    [own.unit, found?.unit ?? ""],
    [own.phone, found?.phone ?? ""],
  ];
}

/** Who the coordinator is, for how long, and who stands in. */
export function coordinatorFacts(parts: LetterParts, appointment: Appointment): DocumentBlock[] {
  const { input, texts, common } = parts;
  const own = texts.coordinatorFacts;
  const deputy = coordinatorOf(input, appointment.deputyId);
  return facts([
    ...whoRows(parts, appointment.coordinatorId),
    [own.from, isIsoDate(appointment.from) ? shownDate(appointment.from, common) : ""],
    [own.until, isIsoDate(appointment.until) ? shownDate(appointment.until, common) : ""],
    [own.deputy, [deputy?.name, deputy?.phone].filter((text) => text?.trim()).join(", ")],
  ]);
}
