import { adultWithGuardian } from "./cases/adultWithGuardian.ts";
import { bothParentsSigned, confidentialExpired, youthWithoutPlan } from "./cases/appointed.ts";
import { draftWithInterpreter, printedStrictlyConfidential, refused, withdrawn } from "./cases/awaitingConsent.ts";
import { closed } from "./cases/closed.ts";
import { fullPlan } from "./cases/fullPlan.ts";
import { turning18 } from "./cases/turning18.ts";
import { answerOverdue, byPhone, expectedChild, fromHospital } from "./cases/received.ts";
import { revisionOverdue } from "./cases/revisionOverdue.ts";
import { manyCases } from "./many/manyCases.ts";
import type { PracticeCase } from "./practiceCase.ts";
import { withHistory } from "./withHistory.ts";

/** The ones people open first, told by hand; every state of a case and of a consent is among them. */
const toldByHand = (today: string): PracticeCase[] =>
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

const receivedOn = ({ referrals }: PracticeCase): string => referrals[0]?.receivedOn ?? "";

/** In the order they came, the oldest first. */
export const practiceCases = (today: string): PracticeCase[] => {
  const told = toldByHand(today).map((one) => withHistory(one, today));
  return [...told, ...manyCases(today)].sort((a, b) => (receivedOn(a) < receivedOn(b) ? -1 : 1));
};
