import { describe, expect, it } from "vitest";
import { accessLog as accessLogNb } from "../../../../shared/document/texts/accessLog.nb.ts";
import { accessLog as accessLogNn } from "../../../../shared/document/texts/accessLog.nn.ts";
import { certificate as certificateNb } from "../../../../shared/document/texts/certificate.nb.ts";
import { common as commonNb } from "../../../../shared/document/texts/common.nb.ts";
import { certificate as certificateNn } from "../../../../shared/document/texts/certificate.nn.ts";
import { common as commonNn } from "../../../../shared/document/texts/common.nn.ts";
import { consent as consentNb } from "../../../../shared/document/texts/consent.nb.ts";
import { consent as consentNn } from "../../../../shared/document/texts/consent.nn.ts";
import { assessment as assessmentNb } from "../../../../shared/document/texts/assessment.nb.ts";
import { handover as handoverNb } from "../../../../shared/document/texts/handover.nb.ts";
import { report as reportNb } from "../../../../shared/document/texts/report.nb.ts";
import { letter as letterNb } from "../../../../shared/document/texts/letter.nb.ts";
import { oneTime as oneTimeNb } from "../../../../shared/document/texts/oneTime.nb.ts";
import { assessment as assessmentNn } from "../../../../shared/document/texts/assessment.nn.ts";
import { handover as handoverNn } from "../../../../shared/document/texts/handover.nn.ts";
import { report as reportNn } from "../../../../shared/document/texts/report.nn.ts";
import { letter as letterNn } from "../../../../shared/document/texts/letter.nn.ts";
import { oneTime as oneTimeNn } from "../../../../shared/document/texts/oneTime.nn.ts";
import { plan as planNb } from "../../../../shared/document/texts/plan.nb.ts";
import { plan as planNn } from "../../../../shared/document/texts/plan.nn.ts";
import { recoverySheet as recoverySheetNb } from "../../../../shared/document/texts/recoverySheet.nb.ts";
import { recoverySheet as recoverySheetNn } from "../../../../shared/document/texts/recoverySheet.nn.ts";
import { withdrawal as withdrawalNb } from "../../../../shared/document/texts/withdrawal.nb.ts";
import { withdrawal as withdrawalNn } from "../../../../shared/document/texts/withdrawal.nn.ts";

const bokmaal = [
  accessLogNb,
  certificateNb,
  commonNb,
  consentNb,
  letterNb,
  assessmentNb,
  handoverNb,
  reportNb,
  oneTimeNb,
  planNb,
  recoverySheetNb,
  withdrawalNb,
];
const nynorsk = [
  accessLogNn,
  certificateNn,
  commonNn,
  consentNn,
  letterNn,
  assessmentNn,
  handoverNn,
  reportNn,
  oneTimeNn,
  planNn,
  recoverySheetNn,
  withdrawalNn,
];

/** Every text of a dictionary; functions are called with a letter that is no word. */
function allTexts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return allTexts((value as (...words: string[]) => unknown)("x", "x"));
  return value && typeof value === "object" ? Object.values(value).flatMap(allTexts) : [];
}

const words = (dictionaries: unknown[]): Set<string> =>
  new Set(
    dictionaries
      .flatMap(allTexts)
      .join(" ")
      .toLowerCase()
      .match(/[\p{L}]+/gu),
  );

const ONLY_BOKMAAL =
  "ikke jeg hvordan hvem hva hvor hvorfor hvis fra mer noen noe bare uke uker måned frem være fremtid tjeneste tjenester opplysninger " +
  "samtykker deltakere mottaker navn sted verge nærmeste leder stedfortreder skriver gjelder trekker forklarer nødvendige " +
  "beskjeden ansatt en et kun også gjennomføre hjelpen planen mål skole bolig sammen vanskeligere muntlig skriftlig avsluttet " +
  "underskrevet ble slutter betyr sier forteller koordinerende enhet taushetsplikt statsforvalteren opplæring dere dem deres selv når";
const ONLY_NYNORSK =
  "ikkje eg korleis kven kva kvar kvifor dersom frå meir nokon noko berre veke veker månad fram vere framtid teneste tenester opplysningar " +
  "samtykkjer deltakarar mottakar namn stad verje næraste leiar stadfortredar skriv gjeld trekkjer forklarar naudsynt " +
  "tilsett ein eit hjelpa skule bustad saman vanskelegare munnleg skriftleg avslutta underskrive vart sluttar seier " +
  "koordinerande eining teieplikt statsforvaltaren dykk sjølv";

/** Written alike in both, so they prove nothing. */
const BOTH = new Set(
  "framtid planen mål gjennomføre opplæring når fram skriv mer betyr dei beskjeden nødvendige også forklarer".split(
    " ",
  ),
);
const only = (list: string): string[] => list.split(" ").filter((word) => !BOTH.has(word));

describe("texts", () => {
  it("writes nynorsk without bokmål words", () => {
    const used = words(nynorsk);
    expect(only(ONLY_BOKMAAL).filter((word) => used.has(word))).toEqual([]);
  });

  it("writes bokmål without nynorsk words", () => {
    const used = words(bokmaal);
    expect(only(ONLY_NYNORSK).filter((word) => used.has(word))).toEqual([]);
  });

  it("has a nynorsk of its own for every longer sentence", () => {
    const sentences = bokmaal.flatMap(allTexts).filter((text) => text.split(" ").length > 8);
    const other = new Set(nynorsk.flatMap(allTexts));
    expect(sentences.filter((text) => other.has(text))).toEqual([]);
  });

  it("speaks plainly", () => {
    const all = [...bokmaal, ...nynorsk].flatMap(allTexts).join("\n");
    expect(all).not.toMatch(/vennligst|ver venleg|!|vedrørende|iht\.|samtykkekompetanse|fylkesmann/i);
  });

  it("never says that consent is why personal data may be processed", () => {
    const all = [...bokmaal, ...nynorsk].flatMap(allTexts).join("\n");
    expect(all).not.toMatch(/behandlingsgrunnlag|rettsgrunnlag|personvernforordning/i);
    expect(consentNb.keeping.text).toContain("ikke av dette samtykket");
    expect(consentNn.keeping.text).toContain("ikkje av dette samtykket");
  });
});
