import type { CaseDocumentInput } from "../../shared/document/caseDocument.ts";
import { composeConsent } from "../../shared/document/composeConsent.ts";
import { composePlan } from "../../shared/document/composePlan.ts";
import { composeRecoverySheet } from "../../shared/document/composeRecoverySheet.ts";
import { composeWithdrawal } from "../../shared/document/composeWithdrawal.ts";
import type { DocumentContent, DocumentKind } from "../../shared/document/blocks.ts";
import type { Language } from "../../shared/fields.ts";
import { makeCase, makeConsent, makeCoordinator, makePerson, makeService, makeSettings } from "../fixtures/makeCase.ts";
import { extremeCase } from "./extremeCase.ts";
import { typicalCase } from "./typicalCase.ts";

export const sizes = ["empty", "typical", "extreme"] as const;
export type Size = (typeof sizes)[number];
export const languages = ["nb", "nn"] as const;

const TODAY = "2026-11-21";

/** What is in the register and the directory when the case is typical. */
const services = [
  makeService(),
  makeService({ id: "service-2", name: "Fjordsida skole" }),
  makeService({ id: "service-3", name: "Hjemmesykepleien" }),
  makeService({ id: "service-4", name: "Fastlegen" }),
  makeService({ id: "service-5", name: "Nav Nordvik" }),
];

const emptyCase = () =>
  makeCase({
    person: makePerson({ name: "", birthDate: "" }),
    referrals: [],
    consents: [makeConsent()],
  });

const cases = { empty: emptyCase, typical: typicalCase, extreme: extremeCase };

/** The same case in both languages: the user's own words are never translated. */
export function documentInput(size: Size, language: Language): CaseDocumentInput {
  return {
    case: cases[size](),
    settings: size === "empty" ? makeSettings({ municipality: "", unitName: "", phone: "" }) : makeSettings(),
    coordinators:
      size === "empty" ? [] : [makeCoordinator(), makeCoordinator({ id: "coordinator-2", name: "Jon Oppdiktet Vik" })],
    services: size === "empty" ? [] : services,
    language,
    today: TODAY,
  };
}

const groups = {
  empty: [],
  typical: ["K7QM2XD", "9RFTN4B", "W3HJ6PA", "ZC8VE5G", "2MXKD7Q", "T4NB9RF", "6PAW3HJ", "E5GZC8V"],
  extreme: Array.from({ length: 8 }, () => "ABCDEFGH<&>{{x}}]]>\u0001\uFFFE"),
};

/** One document of each kind and size. */
export function documentCase(kind: DocumentKind, size: Size, language: Language): DocumentContent {
  const input = documentInput(size, language);
  switch (kind) {
    case "plan":
      return composePlan(input);
    case "consent":
      return composeConsent({ ...input, consentId: "consent-1" });
    case "withdrawal":
      return composeWithdrawal({ ...input, itemId: size === "empty" ? "" : "withdrawal-1" });
    case "recoverySheet":
      return composeRecoverySheet({
        groups: groups[size],
        fingerprint: size === "empty" ? "" : "4f1c 09ab 77d2 e8b0 51c6",
        createdOn: size === "empty" ? "" : TODAY,
        language,
      });
  }
}
