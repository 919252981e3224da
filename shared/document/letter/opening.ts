import { norwegianDate } from "../../dates.ts";
import { fold } from "../../text.ts";
import type { LetterOpening } from "../blocks.ts";
import { hidesPlaces, unitName } from "../caseDocument.ts";
import { fill } from "./fill.ts";
import type { LetterParts } from "./letterParts.ts";

const filled = (lines: (string | undefined)[]): string[] =>
  lines.flatMap((line) => {
    const text = line?.trim() ?? "";
    return text === "" ? [] : [text];
  });

/** "Storgata 1, 0000 Nordvik": a line each on an envelope. */
const inLines = (address: string): string[] => filled(address.replace(/\s+/g, " ").split(","));

/** Where the one who gets the letter lives; empty when it may not be written or nobody knows. */
function homeOf({ input, letter }: LetterParts): string {
  const { person, contacts } = input.case;
  if (hidesPlaces(input.case)) return "";
  if (letter.receiver === "person") return person.address;
  const name = fold(letter.name.trim());
  return contacts.find((one) => fold(one.name.trim()) === name)?.address ?? "";
}

function workplace({ input, letter }: LetterParts): string[] {
  const service = input.services.find(({ id }) => id === letter.serviceId);
  return service && !hidesPlaces(input.case) ? inLines(service.visitingAddress) : [];
}

function addressOf(parts: LetterParts): string[] {
  const { input, letter, texts, common } = parts;
  const { settings } = input;
  const { name, organisation } = letter;
  switch (letter.receiver) {
    case "person":
    case "representative":
      return [...filled([name]), ...inLines(homeOf(parts))];
    case "unit":
      return filled([unitName(settings, common), settings.municipality]);
    case "countyGovernor":
      return [settings.countyGovernor.trim() || texts.governor];
    case "leader":
      return filled([
        name.trim() || fill(texts.leaderOf, { enhet: organisation.trim() }),
        name.trim() ? organisation : "",
      ]);
    default:
      return [...filled([organisation, name]), ...workplace(parts)];
  }
}

/** Sender stands in the header; here whom it is to, the day, the case number and whom to call (`domain.md` 2.6). */
export function openingOf(parts: LetterParts): LetterOpening {
  const { input, letter, texts } = parts;
  const isAtHome = letter.receiver === "person" || letter.receiver === "representative";
  const facts: [string, string][] = [
    [texts.facts.date, norwegianDate(input.today)],
    [texts.facts.case, input.case.number],
    [texts.facts.phone, input.settings.phone.trim()],
  ];
  return {
    address: addressOf(parts),
    addressByHand: isAtHome && homeOf(parts).trim() === "",
    facts: facts.filter(([, text]) => text !== "").map(([label, text]) => ({ label, text })),
  };
}
