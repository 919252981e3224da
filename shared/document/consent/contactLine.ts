import { commonTexts, unitName, type CaseDocumentInput } from "../caseDocument.ts";
import type { ConsentTexts } from "../texts/consent.nb.ts";

interface ContactTexts {
  contact: Pick<ConsentTexts["contact"], "text" | "noPhone">;
}

/** Who to call, from the settings. Without a phone number the unit's name is all there is to say. */
export function contactLine({ settings, language }: CaseDocumentInput, { contact }: ContactTexts): string {
  const common = commonTexts[language];
  const ways = [
    [common.phone, settings.phone],
    [common.visitingAddress, settings.visitingAddress],
    [common.website, settings.website],
  ] as const;
  const known = ways.filter(([, text]) => text.trim()).map(([word, text]) => `${word}: ${text.trim()}.`);
  if (!known.length) return contact.noPhone;
  const unit = [unitName(settings, common), settings.municipality.trim()].filter(Boolean).join(", ");
  return [contact.text(unit), ...known].join(" ");
}
