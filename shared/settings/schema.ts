import { z } from "zod";
import { listChoices } from "../case/listChoices.ts";
import { fieldConflicts } from "../conflict/schema.ts";
import { dateText, id, language, line, name, note } from "../fields.ts";

/** How long something may take. */
export const span = z.object({ amount: z.number().int().min(0).max(999), unit: z.enum(["days", "weeks", "months"]) });
export type Span = z.infer<typeof span>;

/** Deadlines and warnings (`domain.md` 3.2). Which are from law and which local: `deadlineBasis` in standards. */
export const deadlines = z.object({
  preliminaryAnswer: span,
  complaint: span,
  forwardComplaint: span,
  assessment: span,
  appoint: span,
  firstContact: span,
  firstPlan: span,
  noContact: span,
  planRevision: span,
  consentExpires: span,
  coordinatorLeaves: span,
  transition: span,
  directoryConfirmed: span,
  routineReview: span,
});
export type Deadlines = z.infer<typeof deadlines>;
export type DeadlineKey = keyof Deadlines;

/** An entry of a list that the unit may change. Empty text: the standard words of that id, in the reader's language. */
export const listItem = z.object({ id, text: line, hidden: z.boolean() });
export type ListItem = z.infer<typeof listItem>;

/** A step of the path with its checklist; empty help: the standard text. */
export const stepSetting = z.object({ id, help: note, items: z.array(listItem).max(60) });
export type StepSetting = z.infer<typeof stepSetting>;

export const lawReference = z.object({ id, text: line, checkedOn: dateText });
export type LawReference = z.infer<typeof lawReference>;

/** An age at which somebody passes from one thing to the next (overgang). */
export const transition = z.object({
  id,
  age: z.number().int().min(0).max(30),
  /** On the birthday, or in August of the year of it. */
  when: z.enum(["birthday", "schoolYear"]),
  text: line,
  tasks: note,
  hidden: z.boolean(),
});
export type Transition = z.infer<typeof transition>;

/** From the municipality's own table: how long closed cases are kept. */
export const retention = z.object({ years: z.number().int().min(0).max(200), basis: line });

/** One record per store, shared by all its workstations. */
export const settings = z.object({
  schema: z.literal(3),
  municipality: name,
  unitName: name,
  phone: name,
  visitingAddress: line,
  postalAddress: line,
  website: line,
  documentLanguage: language,
  /** What the answer to a report is called: svar, tildelingsbrev or vedtak (`domain.md` 1.7). */
  letterTitle: z.enum(["answer", "allocation", "decision"]),
  countyGovernor: line,
  ombudsman: line,
  deadlines,
  laws: z.array(lawReference).max(100),
  steps: z.array(stepSetting).max(30),
  bottleneckCategories: z.array(listItem).max(60),
  courseTopics: z.array(listItem).max(100),
  transitions: z.array(transition).max(40),
  gatheringsPerYear: z.number().int().min(0).max(12),
  retention,
  conflicts: fieldConflicts,
});
export type Settings = z.infer<typeof settings>;

/** Kept on the workstation, outside the store; never anything personal. */
export const preferences = z.object({
  theme: z.enum(["system", "light", "dark"]),
  language,
  /** Percent. */
  zoom: z.number().int().min(50).max(400),
  lastStore: z.string().max(1000),
  /** Minutes without a key or a click before the store locks itself. */
  lockMinutes: z.number().int().min(1).max(30),
  /** Filters, order and columns of the case list. */
  caseList: listChoices,
});
export type Preferences = z.infer<typeof preferences>;
