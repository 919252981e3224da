import { adultWithGuardian } from "./cases/adultWithGuardian.ts";
import { bothParentsSigned, confidentialExpired, youthWithoutPlan } from "./cases/appointed.ts";
import { draftWithInterpreter, printedStrictlyConfidential, refused, withdrawn } from "./cases/awaitingConsent.ts";
import { closed } from "./cases/closed.ts";
import { fullPlan } from "./cases/fullPlan.ts";
import { turning18 } from "./cases/turning18.ts";
import { answerOverdue, byPhone, expectedChild, fromHospital } from "./cases/received.ts";
import { revisionOverdue } from "./cases/revisionOverdue.ts";
import type { PracticeCase } from "./practiceCase.ts";

/** In the order they are registered, the oldest first; every state of a case and of a consent is among them. */
export const practiceCases = (today: string): PracticeCase[] =>
  [
    closed,
    turning18,
    revisionOverdue,
    confidentialExpired,
    adultWithGuardian,
    fullPlan,
    withdrawn,
    youthWithoutPlan,
    refused,
    answerOverdue,
    bothParentsSigned,
    printedStrictlyConfidential,
    draftWithInterpreter,
    expectedChild,
    byPhone,
    fromHospital,
  ].map((tell) => tell(today));
