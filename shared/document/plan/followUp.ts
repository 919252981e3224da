import { ageOn } from "../../dates.ts";
import type { Evaluation } from "../../plan/schema.ts";
import { capital } from "../../text.ts";
import type { DocumentBlock } from "../blocks.ts";
import { facts, heading, paragraph } from "../blockBuilders.ts";
import { currentAppointments, shownDate, shownPeriod } from "../caseDocument.ts";
import { signedConsent } from "../signedConsent.ts";
import { requiredProse, type PlanParts } from "./planParts.ts";

/** Section 12, required point i. */
export const cooperation = ({ input, texts, common }: PlanParts): DocumentBlock[] => [
  heading(1, texts.cooperation.heading),
  ...requiredProse(input.case.plan.cooperation, common),
];

/** Section 13, required point f. */
export const execution = ({ input, texts, common }: PlanParts): DocumentBlock[] => [
  heading(1, texts.execution.heading),
  ...requiredProse(input.case.plan.execution, common),
];

/** Section 14, required point g. */
export function followUp({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.followUp;
  const { plan } = input.case;
  const rows = plan.meetings.map((meeting) => [shownDate(meeting.on, common), meeting.what]);
  const columns = [
    { title: own.on, width: 34 },
    { title: own.what, width: 136 },
  ];
  return [
    heading(1, own.heading),
    ...facts([
      [own.period, shownPeriod(plan.from, plan.until, common) || common.notSettled],
      [own.nextRevision, shownDate(plan.nextRevision, common)],
      [own.convener, plan.convener],
    ]),
    ...(rows.length ? [{ kind: "table", caption: own.meetings, columns, rows } as const] : []),
  ];
}

/** Section 15. */
export function evaluations({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.evaluations;
  const one = ({ on, works, change, personsView }: Evaluation) => [
    heading(2, own.evaluation(shownDate(on, common))),
    ...facts([
      [own.works, works],
      [own.change, change],
      [own.personsView, personsView],
    ]),
  ];
  const blocks = input.case.plan.evaluations.flatMap(one);
  return blocks.length ? [heading(1, own.heading), ...blocks] : [];
}

/** Section 16: the person or who signed the consent for them, and the coordinator. */
export function signatures(parts: PlanParts): DocumentBlock[] {
  const { input, texts, common } = parts;
  const own = texts.signatures;
  const represented = (signedConsent(input.case.consents)?.signers ?? [])
    .filter((signer) => signer.role !== "person" && signer.name.trim())
    .map((signer) => `${signer.name.trim()}, ${common.signers[signer.role]}`);
  const { kind, birthDate, decisionCompetence } = input.case.person;
  const age = ageOn(birthDate, input.today);
  const unborn = kind === "expectedChild";
  const alone = !unborn && decisionCompetence === "full" && age !== null && age >= 16;
  const person = input.case.person.name.trim() || common.name;
  const coordinators = currentAppointments(input).map(({ coordinatorId, type }) => {
    const role = type === "childCoordinator" ? own.childCoordinator : own.coordinator;
    const name = input.coordinators.find(({ id }) => id === coordinatorId)?.name.trim();
    return name ? `${name}, ${role}` : capital(role);
  });
  const labels = [
    ...(unborn ? [] : [person]),
    ...(represented.length || alone ? represented : [own.representative]),
    ...(coordinators.length ? coordinators : [capital(own.coordinator)]),
  ];
  return [
    heading(1, own.heading),
    paragraph(own.text),
    ...labels.map((label) => ({ kind: "signature", label }) as const),
  ];
}

/** Section 16, second part: who has got a copy. */
export function distribution({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.distribution;
  const rows = input.case.plan.distribution.map((row) => [row.to, shownDate(row.on, common), row.version]);
  if (!rows.length) return [];
  const columns = [
    { title: own.to, width: 90 },
    { title: own.on, width: 34 },
    { title: own.version, width: 46 },
  ];
  return [heading(1, own.heading), { kind: "table", caption: own.caption, columns, rows }];
}
