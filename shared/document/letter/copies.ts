import type { Letter } from "../../letter/schema.ts";
import { isYoungReader } from "../../letter/young.ts";
import { facts } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { unitName } from "../caseDocument.ts";
import type { LetterParts } from "./letterParts.ts";

/** Everybody who hears of the same thing (`domain.md` 2.6), so that the family knows who knows. */
export function copiesTo({ input, letter, texts, common, say }: LetterParts): DocumentBlock[] {
  if (letter.receiver !== "person" && letter.receiver !== "representative") return [];
  if (letter.receiver === "person" && isYoungReader(input.case, input.today)) return [];
  if (!["appointment", "changeover", "deputy"].includes(letter.occasion)) return [];
  const named = ({ receiver, name, organisation }: Letter): string => {
    switch (receiver) {
      case "person":
      case "representative":
        return "";
      case "unit":
        return say(texts.copies.file, { enhet: unitName(input.settings, common) });
      case "leader":
        return say(texts.copies.leader, { leder: name.trim() || say(texts.leaderOf, { enhet: organisation.trim() }) });
      default:
        return [name, organisation].filter((text) => text.trim()).join(", ");
    }
  };
  const others = input.case.letters.filter(
    ({ occasion, aboutId }) => occasion === letter.occasion && aboutId === letter.aboutId,
  );
  return facts([[texts.copies.to, [...new Set(others.map(named).filter(Boolean))].join("\n")]]);
}
