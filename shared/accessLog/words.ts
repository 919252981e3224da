import type { CaseRecord } from "../case/schema.ts";
import type { CoordinatorRegister } from "../coordinator/schema.ts";
import type { Directory } from "../directory/schema.ts";
import type { UnitRecord } from "../unit/schema.ts";
import type { LogFinding, Unusual } from "./schema.ts";

export type { LogKind } from "./schema.ts";

/** Values of the log that the screen has a word for: a new value without a word fails the build. */
export type Finding = LogFinding["kind"];
export type UnusualKind = Unusual["kind"];
/** What stands before the dash in the name of a record. */
export type RecordWord = "case" | "directory" | "coordinators" | "settings" | "unit";
/** Parts of records that a change may name; the settings are told as a whole. */
export type Part = Exclude<
  keyof CaseRecord | keyof Directory | keyof CoordinatorRegister | keyof UnitRecord,
  "schema" | "id" | "number" | "createdOn"
>;
