import type { Referral } from "../../case/schema.ts";
import type { ClosingReason } from "../../closing/schema.ts";
import type { Language } from "../../fields.ts";

/** How far a sketched case has come. */
export type Stage =
  "received" | "assessing" | "draft" | "printed" | "appointing" | "coordinated" | "inProgress" | "inForce" | "closed";

/** What one must know of somebody to tell a whole practice case (`growCase`); dates are days from today. */
export interface Sketch {
  name: string;
  age: number;
  /** Days until the next birthday. */
  birthdayIn: number;
  language: Language;
  stage: Stage;
  /** Days since the report came. */
  since: number;
  reporter: Referral["reporter"];
  reporterName: string;
  reporterUnit: string;
  coordinator?: string;
  /** Somebody near: for a child a parent, who signs. */
  kin: string;
  kinRelation?: "parent" | "spouse" | "adultChild" | "sibling" | "other";
  family: string;
  situation: string;
  now: string;
  need: string;
  goal: string;
  measure: string;
  services: readonly string[];
  /** Days until the plan is revised, the measure is due; calm unless said. */
  revisionIn?: number;
  measureIn?: number;
  /** Days since somebody last spoke with the person. */
  quietFor?: number;
  closing?: ClosingReason;
  closed?: string;
}
