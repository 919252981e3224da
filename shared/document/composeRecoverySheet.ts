import type { Language } from "../fields.ts";
import type { DocumentContent } from "./blocks.ts";
import { bullets, heading, paragraph } from "./blockBuilders.ts";
import { commonTexts, shownDate } from "./caseDocument.ts";
import { recoverySheet as nb, type RecoverySheetTexts } from "./texts/recoverySheet.nb.ts";
import { recoverySheet as nn } from "./texts/recoverySheet.nn.ts";

const sheetTexts: Record<Language, RecoverySheetTexts> = { nb, nn };

export interface RecoverySheetInput {
  groups: string[];
  fingerprint: string;
  /** ISO date. */
  createdOn: string;
  language: Language;
}

/** One page for the safe. Takes no municipality, so that none can be printed. */
export function composeRecoverySheet({
  groups,
  fingerprint,
  createdOn,
  language,
}: RecoverySheetInput): DocumentContent {
  const texts = sheetTexts[language];
  const common = commonTexts[language];
  return {
    kind: "recoverySheet",
    language,
    propertyTitle: common.kinds.recoverySheet,
    fileName: common.kinds.recoverySheet.toLowerCase(),
    author: texts.sender,
    title: common.kinds.recoverySheet,
    subtitle: texts.subtitle,
    sender: texts.sender,
    classification: "",
    footer: texts.footer(shownDate(createdOn, common)),
    blocks: [
      { kind: "paragraph", look: "lead", text: texts.lead },
      heading(1, texts.groups),
      { kind: "groups", items: groups },
      heading(1, texts.keep.heading),
      bullets(texts.keep.items),
      heading(1, texts.fingerprint.heading),
      { kind: "notice", text: fingerprint },
      paragraph(texts.fingerprint.text),
    ],
  };
}
