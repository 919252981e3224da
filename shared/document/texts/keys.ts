import type { LogKind } from "../../accessLog/schema.ts";
import type { Outcome } from "../../assessment/schema.ts";
import type { Contact, Referral } from "../../case/schema.ts";
import type { ChangeoverReason } from "../../changeover/schema.ts";
import type { Complaint } from "../../complaint/schema.ts";
import type { Course } from "../../course/schema.ts";
import type { ConsentTopic, SignerRole } from "../../consent/schema.ts";
import type { YesNo } from "../../fields.ts";
import type { Goal, Measure } from "../../plan/schema.ts";
import type { Span } from "../../settings/schema.ts";
import type { Role } from "../../user/schema.ts";

export type { LifeAreaKey } from "../../plan/sections.ts";

/** Values of the records that documents have a word for: a new value without a word fails the build. */
export type Topic = ConsentTopic;
export type SignerWord = SignerRole;
export type Relation = Contact["relation"];
export type MeasureStatus = Measure["status"];
export type GoalResult = Goal["result"];
export type RoleWord = Role;
export type OutcomeWord = Outcome;
export type YesNoWord = YesNo;
export type ChangeReason = ChangeoverReason;
export type ComplaintAbout = Complaint["about"];
export type SpanUnit = Span["unit"];
/** What a letter is about. */
export type LetterWhat = "coordinator" | "childCoordinator" | "plan" | "both" | "childBoth" | "help";
/** To the one the case is about, to parents, or to another who signs for somebody. */
export type ReaderVoice = "you" | "parents" | "onBehalf";
export type ReporterWord = Referral["reporter"];
export type ReportChannel = Referral["channel"];
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
