import {
  addressMayShow,
  coordinatorsWithoutPlaces,
  placeKind,
  servicesWithoutPlaces,
  withoutPlaces,
} from "../case/protection.ts";
import { commonTexts, type CaseDocumentInput } from "./caseDocument.ts";
import type { DocumentKind } from "./blocks.ts";

/** The consent form itself names the services: nobody can sign for a service without knowing which. */
const namesServices: readonly DocumentKind[] = ["consent", "withdrawal"];

/**
 * What a document is composed from when the person has a protected address: every locating detail is gone before any
 * composer sees it, so a new kind of document is safe from its first day.
 */
export function protectedInput<T extends CaseDocumentInput>(input: T, kind: DocumentKind): T {
  if (addressMayShow(input.case.person)) return input;
  const names = commonTexts[input.language].places;
  const record = withoutPlaces(input.case, names);
  const coordinators = coordinatorsWithoutPlaces(input.coordinators);
  if (namesServices.includes(kind)) return { ...input, case: record, coordinators };
  const consents = record.consents.map((consent) => ({
    ...consent,
    services: consent.services.map((row) => {
      const place = placeKind(row.name);
      return { ...row, name: place === "" ? row.name : names[place], namedPerson: "" };
    }),
  }));
  return {
    ...input,
    case: { ...record, consents },
    coordinators,
    services: servicesWithoutPlaces(input.services, names),
  };
}
