import type { Course } from "../course/schema.ts";
import { topicText } from "../course/topics.ts";
import { isIsoDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import { messages } from "../i18n/messages.ts";
import type { DocumentContent } from "./blocks.ts";
import { bullets, facts, heading } from "./blockBuilders.ts";
import { commonTexts, shownDate, unitDocument, unitName, type DocumentInput } from "./caseDocument.ts";
import { certificate as nb, type CertificateTexts } from "./texts/certificate.nb.ts";
import { certificate as nn } from "./texts/certificate.nn.ts";

const certificateTexts: Record<Language, CertificateTexts> = { nb, nn };

export interface CertificateInput extends DocumentInput {
  courses: Course[];
  courseId: string;
  coordinatorId: string;
}

const decimal = (hours: number): string => String(hours).replace(".", ",");

/** A coordinator's proof of one course or gathering (`peers.md` (c) 21). Null for one who was not there. */
export function composeCertificate(input: CertificateInput): DocumentContent | null {
  const course = input.courses.find(({ id }) => id === input.courseId);
  const coordinator = input.coordinators.find(({ id }) => id === input.coordinatorId);
  if (!course?.attendees.includes(input.coordinatorId)) return null;
  const texts = certificateTexts[input.language];
  const common = commonTexts[input.language];
  const topic = (id: string): string =>
    topicText(id, input.settings.courseTopics, messages[input.language].course.topics);
  const name = coordinator?.name.trim() ?? "";
  const title = course.title.trim() || texts.kinds[course.kind];
  return unitDocument(input, {
    kind: "certificate",
    isPublic: true,
    subtitle: "",
    fileWord: texts.file(isIsoDate(course.on) ? course.on : "").trim(),
    footerName: texts.footer,
    blocks: [
      name
        ? { kind: "paragraph", look: "lead", text: texts.lead(name) }
        : { kind: "writingLines", label: texts.nameBlank, lines: 1 },
      heading(1, title),
      ...facts([
        [texts.kind, title === texts.kinds[course.kind] ? "" : texts.kinds[course.kind]],
        [texts.date, course.on ? shownDate(course.on, common) : ""],
        [texts.length, course.hours === null ? "" : texts.hours(decimal(course.hours))],
        [texts.place, course.place],
        [texts.work, [coordinator?.title, coordinator?.unit].filter((part) => part?.trim()).join(", ")],
      ]),
      ...(course.topics.length > 0 ? [heading(2, texts.topics), bullets(course.topics.map(topic))] : []),
      { kind: "signature", label: texts.by(unitName(input.settings, common)) },
    ],
  });
}
