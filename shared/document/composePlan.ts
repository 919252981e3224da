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
  type CaseDocumentInput,
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
    ...(hidesPlaces(input.case) ? [{ kind: "notice", text: common.hiddenPlaces } as const] : []),
    { kind: "contents", title: texts.cover.contents },
    { kind: "pageBreak" },
  ];
}

const terms = ({ texts }: PlanParts): DocumentBlock[] => [heading(1, texts.terms.heading), bullets(texts.terms.items)];

/** In the order of `domain.md` 2.2. Optional sections are left out when empty; the nine required points always show. */
const sections = [
  cover,
  aboutMe,
  myConsent,
  myCoordinator,
  participants,
  situation,
  lifeAreas,
  goals,
  contribution,
  services,
  otherPlans,
  cooperation,
  execution,
  followUp,
  evaluations,
  terms,
  signatures,
  distribution,
];

export function composePlan(input: CaseDocumentInput): DocumentContent {
  const texts = planTexts[input.language];
  const parts: PlanParts = { input, texts, common: commonTexts[input.language] };
  return caseDocument(input, {
    kind: "plan",
    subtitle: input.case.person.name.trim(),
    footerName: texts.footer,
    blocks: sections.flatMap((section) => section(parts)),
  });
}
