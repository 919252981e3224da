import { commonTexts, type CaseDocumentInput } from "../caseDocument.ts";
import type { ConsentTexts } from "../texts/consent.nb.ts";

/** Who to call, from the settings. Without a phone number the unit's name is all there is to say. */
export function contactLine({ settings, language }: CaseDocumentInput, { contact }: ConsentTexts): string {
  const common = commonTexts[language];
  const label = (word: string, text: string) => (text.trim() ? `${word.toLowerCase()} ${text.trim()}` : "");
  const where = [
    [settings.unitName.trim() || common.unit, settings.municipality.trim()].filter(Boolean).join(", "),
    label(common.phone, settings.phone),
    label(common.visitingAddress, settings.visitingAddress),
    label(common.website, settings.website),
  ].filter(Boolean);
  return settings.phone.trim() || settings.visitingAddress.trim() ? contact.text(where.join(", ")) : contact.noPhone;
}
