/** What may be the one thing to do now (`nextThing.ts`). */
export const nextThings = [
  "takeCase",
  "registerUnit",
  "talk",
  "conclude",
  "confirmUnit",
  "reassess",
  "assessAgain",
  "makeConsent",
  "printConsent",
  "registerSignature",
  "renewConsent",
  "afterRefusal",
  "sendAnswer",
  "handleComplaint",
  "awaitComplaint",
  "appointCoordinator",
  "replaceChildCoordinator",
  "firstContact",
  "offerPlan",
  "startPlan",
  "finishPlan",
  "followPlan",
  "followCoordinator",
  "revisePlan",
  "closeRefused",
  "closeForwarded",
  "closeWithdrawn",
  "afterDeclined",
  "closeEnded",
  "closingAhead",
  "reopen",
  "closed",
] as const;
export type NextThing = (typeof nextThings)[number];

/** Goes on by itself, or has come to its end: nobody is asked for anything. */
export type QuietThing = "followPlan" | "followCoordinator" | "closed";
export type AskingThing = Exclude<NextThing, QuietThing>;
