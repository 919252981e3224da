import { isFields } from "../../../shared/conflict/path.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import type { SectionKey } from "../../../shared/plan/sections.ts";
import type { TextHit } from "../../../shared/search/schema.ts";
import type { Found } from "../../bridge/foundText.ts";
import { paths } from "../../paths.ts";

/** The section of the plan a field of it stands in, where that is not the field's own name. */
const sections: Record<string, SectionKey> = {
  today: "situation",
  important: "situation",
  resources: "situation",
  difficult: "situation",
  experience: "situation",
  ownContribution: "contributions",
  familyContribution: "contributions",
  crisis: "otherPlans",
  convener: "meetings",
  distribution: "signing",
};

/** The page a part of the case stands on. */
const pages: Record<string, (id: string, path: readonly string[]) => string> = {
  assessment: paths.caseAssessment,
  complaints: paths.caseAssessment,
  person: paths.casePeople,
  contacts: paths.casePeople,
  appointments: paths.caseCoordinator,
  participants: paths.caseParticipants,
  consents: (id, [, consentId = ""]) => paths.caseConsent(id, consentId),
  plan: (id, [, field = ""]) => `${paths.casePlan(id)}?del=${sections[field] ?? field}`,
  contactLog: paths.caseContactLog,
  family: paths.caseFamily,
  letters: (id) => paths.caseLetters(id),
  closing: paths.caseClosing,
  attachments: paths.caseAttachments,
};

export const hitPage = ({ caseId, path }: Pick<TextHit, "caseId" | "path">): string =>
  (pages[path[0] ?? ""] ?? paths.case)(caseId, path);

/** For the page to open the row and find the field. */
export const foundOf = ({ path, snippet }: TextHit): Found => ({
  path,
  word: snippet.find(({ marked }) => marked)?.text ?? "",
});

/** "Melding om behov · Situasjonen nå". */
export function hitWords(path: readonly string[], t: Messages): string {
  let labels: unknown = t.fields.case;
  const words: string[] = [];
  for (const step of path) {
    // Ids are in no table of labels.
    if (!isFields(labels) || !(step in labels)) continue;
    labels = labels[step];
    const label = isFields(labels) ? labels["self"] : labels;
    if (typeof label === "string" && label !== words.at(-1)) words.push(label);
  }
  return [words[0], words.at(-1)].filter((word, at, all) => word !== undefined && all.indexOf(word) === at).join(" · ");
}
