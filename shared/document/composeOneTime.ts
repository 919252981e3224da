import type { Language } from "../fields.ts";
import type { DocumentContent } from "./blocks.ts";
import { bullets, facts, heading, paragraph } from "./blockBuilders.ts";
import { commonTexts, shownDate } from "./caseDocument.ts";
import { oneTime as nb, type OneTimeTexts } from "./texts/oneTime.nb.ts";
import { oneTime as nn } from "./texts/oneTime.nn.ts";

const slipTexts: Record<Language, OneTimeTexts> = { nb, nn };

export interface OneTimeInput {
  /** Who it is for: the name to choose at the lock screen. */
  name: string;
  oneTime: string;
  /** ISO date. */
  createdOn: string;
  language: Language;
}

/** The slip a new user is given by hand. Takes no municipality, as the recovery sheet. */
export function composeOneTime({ name, oneTime, createdOn, language }: OneTimeInput): DocumentContent {
  const texts = slipTexts[language];
  const common = commonTexts[language];
  return {
    kind: "oneTime",
    language,
    propertyTitle: common.kinds.oneTime,
    fileName: common.kinds.oneTime.toLowerCase(),
    author: texts.sender,
    title: common.kinds.oneTime,
    subtitle: texts.subtitle,
    sender: texts.sender,
    classification: "",
    footer: texts.footer(shownDate(createdOn, common)),
    blocks: [
      ...facts([[common.name, name]]),
      { kind: "notice", text: oneTime },
      paragraph(texts.letters),
      heading(1, texts.use.heading),
      { kind: "numbered", items: texts.use.items },
      heading(1, texts.keep.heading),
      bullets(texts.keep.items),
    ],
  };
}
