import type { CaseRecord } from "../case/schema.ts";
import type { Part } from "../consent/pieces.ts";
import type { Language } from "../fields.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import { bullets, facts, heading } from "./blockBuilders.ts";
import {
  caseDocument,
  commonTexts,
  currentAppointments,
  shownDate,
  shownPeriod,
  hidesPlaces,
  type BrakedInput,
} from "./caseDocument.ts";
import { aboutMe, myConsent, myCoordinator, participants } from "./plan/people.ts";
import { contribution, lifeAreas, otherPlans, services, situation } from "./plan/life.ts";
import { goals } from "./plan/goals.ts";
import { cooperation, distribution, evaluations, execution, followUp, signatures } from "./plan/followUp.ts";
import type { PlanParts } from "./plan/planParts.ts";
import { plan as nb, type PlanTexts } from "./texts/plan.nb.ts";
import { plan as nn } from "./texts/plan.nn.ts";

const planTexts: Record<Language, PlanTexts> = { nb, nn };

function status({ input, texts, common }: PlanParts): string {
  const { state, inForceSince } = input.case.plan;
  if (state === "ended") return texts.cover.ended;
  if (state !== "inForce") return texts.cover.inProgress;
  return inForceSince ? texts.cover.inForce(shownDate(inForceSince, common)) : texts.cover.inForceNoDate;
}

/** First page: what the plan is, for how long, who to call, and what one should know before reading. */
function cover(parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const { plan, number } = input.case;
  const appointed = currentAppointments(input)[0];
  const coordinator = input.coordinators.find(({ id }) => id === appointed?.coordinatorId);
  const notices = [input.leftOut?.length ? common.leftOut : "", hidesPlaces(input.case) ? common.hiddenPlaces : ""];
  return [
    { kind: "paragraph", look: "lead", text: texts.lead },
    ...facts(
      [
        [common.caseNumber, number],
        [texts.cover.period, shownPeriod(plan.from, plan.until, common) || common.notSettled],
        [texts.cover.coordinator, coordinator?.name.trim() || common.notSettled],
        [texts.cover.nextRevision, shownDate(plan.nextRevision, common)],
        [texts.cover.status, status(parts)],
        [texts.cover.printed, shownDate(input.today, common)],
      ],
      "box",
    ),
    ...notices.filter(Boolean).map((text) => ({ kind: "notice", text }) as const),
    { kind: "contents", title: texts.cover.contents },
    { kind: "pageBreak" },
  ];
}

const terms = ({ texts }: PlanParts): DocumentBlock[] => [heading(1, texts.terms.heading), bullets(texts.terms.items)];

interface Section {
  make: (parts: PlanParts) => DocumentBlock[];
  /** A section that lost one of these, and has nothing left to say, is not there at all. */
  lost?: Part[];
  says?: (record: CaseRecord) => boolean;
}

const written = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");

/** In the order of `domain.md` 2.2. Optional sections are left out when empty; the nine required points always show. */
const sections: Section[] = [
  { make: cover },
  { make: aboutMe },
  { make: myConsent },
  { make: myCoordinator },
  { make: participants, lost: ["participants", "participant"], says: (record) => record.participants.length > 0 },
  {
    make: situation,
    lost: ["situation", "wishes"],
    says: ({ plan }) =>
      written(plan.today, plan.important, plan.resources, plan.difficult, plan.experience, plan.wishes),
  },
  {
    make: lifeAreas,
    lost: ["lifeArea"],
    says: ({ plan }) => plan.lifeAreas.some((one) => written(one.needsNow, one.needsAhead, one.resources)),
  },
  { make: goals, lost: ["goal"], says: ({ plan }) => plan.goals.length > 0 },
  {
    make: contribution,
    lost: ["ownContribution", "familyContribution"],
    says: ({ plan }) => written(plan.ownContribution, plan.familyContribution),
  },
  { make: services },
  { make: otherPlans },
  { make: cooperation, lost: ["cooperation"], says: ({ plan }) => written(plan.cooperation) },
  { make: execution, lost: ["execution"], says: ({ plan }) => written(plan.execution) },
  { make: followUp },
  { make: evaluations },
  { make: terms },
  { make: signatures },
  { make: distribution },
];

const isGone = ({ lost = [], says }: Section, { case: record, leftOut = [] }: BrakedInput): boolean =>
  says !== undefined && !says(record) && leftOut.some(({ part }) => lost.includes(part));

export function composePlan(input: BrakedInput): DocumentContent {
  const texts = planTexts[input.language];
  const parts: PlanParts = { input, texts, common: commonTexts[input.language] };
  return caseDocument(input, {
    kind: "plan",
    subtitle: input.case.person.name.trim(),
    footerName: texts.footer,
    blocks: sections.filter((one) => !isGone(one, input)).flatMap(({ make }) => make(parts)),
  });
}
