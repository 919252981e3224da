import type { LogRow } from "../accessLog/schema.ts";
import { placelessName, type PlaceNames } from "../case/placeNames.ts";
import { addressMayShow } from "../case/protection.ts";
import { coordinatorsWithoutPlaces, onlyNamed, servicesWithoutPlaces, withoutPlaces } from "../case/withoutPlaces.ts";
import { commonTexts, type CaseDocumentInput } from "./caseDocument.ts";
import type { DocumentKind } from "./blocks.ts";

/** The consent form itself names the services: nobody can sign for a service without knowing which. */
const namesServices: readonly DocumentKind[] = ["consent", "withdrawal"];

/**
 * What a document is composed from when the person has a protected address: every locating detail is gone before any
 * composer sees it, so a new kind of document is safe from its first day.
 */
export function protectedInput<T extends CaseDocumentInput & { rows?: LogRow[] }>(input: T, kind: DocumentKind): T {
  if (addressMayShow(input.case.person)) return input;
  const names = commonTexts[input.language].places;
  const forms = namesServices.includes(kind);
  const { services } = input;
  return {
    ...input,
    case: withoutPlaces(input.case, names, { ...input, forms }),
    coordinators: coordinatorsWithoutPlaces(input.coordinators, names),
    services: forms ? services.map(onlyNamed) : servicesWithoutPlaces(services, names),
    ...(input.rows ? { rows: input.rows.map((row) => rowWithoutPlaces(row, names)) } : {}),
  };
}

/** Who got something stays; which office it was tells where somebody is. */
const rowWithoutPlaces = (row: LogRow, names: PlaceNames): LogRow =>
  row.receiver
    ? { ...row, receiver: { ...row.receiver, organisation: placelessName(row.receiver.organisation, names) } }
    : row;
