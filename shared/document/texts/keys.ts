import type { LogKind } from "../../accessLog/schema.ts";
import type { Contact } from "../../case/schema.ts";
import type { Course } from "../../course/schema.ts";
import type { ConsentTopic, SignerRole } from "../../consent/schema.ts";
import type { Goal, Measure } from "../../plan/schema.ts";
import type { Role } from "../../user/schema.ts";

export type { LifeAreaKey } from "../../plan/sections.ts";

/** Values of the records that documents have a word for: a new value without a word fails the build. */
export type Topic = ConsentTopic;
export type SignerWord = SignerRole;
export type Relation = Contact["relation"];
export type MeasureStatus = Measure["status"];
export type GoalResult = Goal["result"];
export type RoleWord = Role;
export type CourseKind = Course["kind"];
/** What of the access log is about a case. */
export type LogWhat = Extract<
  LogKind,
  | "open"
  | "create"
  | "change"
  | "print"
  | "export"
  | "conflict"
  | "override"
  | "attachmentAdded"
  | "attachmentSaved"
  | "restore"
  | "erase"
  | "readLog"
>;
