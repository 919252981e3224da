import { z } from "zod";
import { emptyAssessment } from "../case/newCase.ts";
import type { CaseRecord } from "../case/schema.ts";
import type { Service } from "../directory/schema.ts";
import type { Goal, LifeArea, Measure } from "../plan/schema.ts";
import type { Audience } from "./audience.ts";
import type { Cover } from "./cover.ts";
import { isAbout } from "./rules.ts";
import type { ConsentService } from "./schema.ts";
import { pieceTopic, topicOfArea, topicOfName, type PieceTopic } from "./topics.ts";

/** What a document loses. */
const part = z.enum([
  "contactDetails",
  "generalPractitioner",
  "culture",
  "family",
  "contacts",
  "othersConsent",
  "participants",
  "participant",
  "aboutMe",
  "situation",
  "wishes",
  "lifeArea",
  "goal",
  "measure",
  "ownContribution",
  "familyContribution",
  "service",
  "otherPlan",
  "crisis",
  "cooperation",
  "execution",
  "meetings",
  "evaluations",
  "distribution",
  "complaintReasons",
]);
export type Part = z.infer<typeof part>;

/** A piece that does not go. `name`: what tells several of a kind apart, as typed or as a key of a life area. */
export const leftOut = z.object({
  part,
  topic: pieceTopic,
  /** A whole section, or one line of something that else goes. */
  size: z.enum(["section", "line"]),
  name: z.string(),
});
export type LeftOut = z.infer<typeof leftOut>;

export interface Reduced {
  record: CaseRecord;
  left: LeftOut[];
}

const said = (...texts: string[]): boolean => texts.some((text) => text.trim() !== "");

/** Takes away what a receiver may not know; what is taken is told piece by piece. Everything stays when all may go. */
export function leaveOut(record: CaseRecord, to: Audience, cover: Cover, services: readonly Service[]): Reduced {
  if (cover.extent === "all") return { record, left: [] };
  const left: LeftOut[] = [];
  const goes = (topic: PieceTopic): boolean => topic !== "unsorted" && cover.topics.includes(topic);
  /** True when it goes; what does not and says something is noted. */
  const keep = (part: Part, topic: PieceTopic, size: LeftOut["size"], isThere: boolean, name = ""): boolean => {
    if (goes(topic)) return true;
    if (isThere) left.push({ part, topic, size, name });
    return false;
  };
  const desk: Desk = { to, services, goes, keep };
  const shared = { ...keptPerson(record, desk), ...keptPlan(record, desk), ...unitsOwn(record) };
  return { record: { ...record, ...shared }, left };
}

interface Desk {
  to: Audience;
  services: readonly Service[];
  goes: (topic: PieceTopic) => boolean;
  keep: (part: Part, topic: PieceTopic, size: LeftOut["size"], isThere: boolean, name?: string) => boolean;
}

const isOwn = ({ to }: Desk, serviceId: string, name: string): boolean =>
  to.kind === "service" && isAbout({ serviceId, name }, to.id, to.name);

const nameOf = (serviceId: string, typed: string, services: readonly Service[]): string =>
  typed.trim() || (services.find(({ id }) => id === serviceId)?.name ?? "");

/** Name, number and coordinator always go: without them nobody can cooperate, and whoever gets nothing gets no document. */
function keptPerson(record: CaseRecord, desk: Desk): Partial<CaseRecord> {
  const { person } = record;
  const { keep } = desk;
  const reached = keep("contactDetails", "plan", "line", said(person.address, person.phone));
  return {
    person: {
      ...person,
      ...(reached ? {} : { address: "", phone: "" }),
      culture: keep("culture", "family", "line", said(person.culture)) ? person.culture : "",
      family: keep("family", "family", "line", said(person.family)) ? person.family : "",
      generalPractitioner: keep("generalPractitioner", "health", "line", said(person.generalPractitioner))
        ? person.generalPractitioner
        : "",
      decisionCompetenceReason: "",
    },
    contacts: keep("contacts", "family", "section", record.contacts.length > 0) ? record.contacts : [],
    consents: ownConsents(record, desk),
    participants: keptParticipants(record, desk),
  };
}

/** A receiver sees what was said about itself, not about the others. */
function ownConsents(record: CaseRecord, desk: Desk): CaseRecord["consents"] {
  const own = ({ serviceId, name }: ConsentService): boolean => isOwn(desk, serviceId, name);
  const others = record.consents.some((consent) => consent.services.some((row) => !own(row)));
  desk.keep("othersConsent", "unsorted", "line", others);
  return record.consents.map((consent) => {
    const services = consent.services.filter(own);
    const kept = new Set(services.map(({ id }) => id));
    const withdrawals = consent.withdrawals
      .map((one) => ({ ...one, informed: "", serviceRows: one.serviceRows.filter((id) => kept.has(id)) }))
      .filter((one) => one.coordinator || one.plan || one.serviceRows.length > 0 || consent.services.length === 0);
    return { ...consent, services, withdrawals, childHeard: "" };
  });
}

/** `domain.md` 1.6 b: who takes part belongs to the planning; that barnevernet does is a topic of its own. */
function keptParticipants({ participants }: CaseRecord, desk: Desk): CaseRecord["participants"] {
  const own = participants.filter((one) => isOwn(desk, one.serviceId, one.serviceName));
  if (!desk.keep("participants", "plan", "section", own.length < participants.length)) return own;
  return participants.filter((one) => {
    const name = nameOf(one.serviceId, one.serviceName, desk.services);
    const topic = topicOfName(name) === "childWelfare" ? "childWelfare" : "plan";
    return isOwn(desk, one.serviceId, name) || desk.keep("participant", topic, "line", true, one.name.trim() || name);
  });
}

function keptPlan({ plan }: CaseRecord, desk: Desk): Partial<CaseRecord> {
  const { keep } = desk;
  const situation = [plan.today, plan.important, plan.resources, plan.difficult, plan.experience];
  const text = (part: Part, topic: PieceTopic, value: string): string =>
    keep(part, topic, "section", said(value)) ? value : "";
  const situated = keep("situation", "functioning", "section", said(...situation));
  const followed = keep("meetings", "plan", "section", plan.meetings.length > 0);
  return {
    plan: {
      ...plan,
      aboutMe: text("aboutMe", "functioning", plan.aboutMe),
      ...(situated ? {} : { today: "", important: "", resources: "", difficult: "", experience: "" }),
      wishes: text("wishes", "plan", plan.wishes),
      lifeAreas: plan.lifeAreas.filter((area) =>
        keep(
          "lifeArea",
          topicOfArea(area),
          "section",
          said(area.needsNow, area.needsAhead, area.resources),
          areaName(area),
        ),
      ),
      goals: keptGoals(plan.goals, plan.lifeAreas, desk),
      ownContribution: text("ownContribution", "plan", plan.ownContribution),
      familyContribution: text("familyContribution", "family", plan.familyContribution),
      services: plan.services.filter((row) => {
        const name = nameOf(row.serviceId, row.name, desk.services);
        return isOwn(desk, row.serviceId, name) || keep("service", topicOfName(name), "line", true, name);
      }),
      otherPlans: plan.otherPlans.filter((row) =>
        keep("otherPlan", topicOfName(row.name), "line", said(row.name), row.name),
      ),
      crisis: text("crisis", "health", plan.crisis),
      cooperation: text("cooperation", "plan", plan.cooperation),
      execution: text("execution", "plan", plan.execution),
      ...(followed ? {} : { meetings: [] }),
      evaluations: keep("evaluations", "functioning", "section", plan.evaluations.length > 0) ? plan.evaluations : [],
      distribution: keep("distribution", "plan", "section", plan.distribution.length > 0) ? plan.distribution : [],
    },
  };
}

const areaName = ({ title, key }: LifeArea): string => title.trim() || key;

/** A goal is about its life area; a measure, besides, about what the service in charge of it tells. */
function keptGoals(goals: readonly Goal[], areas: readonly LifeArea[], desk: Desk): Goal[] {
  const measureGoes = (measure: Measure): boolean => {
    const name = nameOf(measure.serviceId, "", desk.services);
    if (name === "" || isOwn(desk, measure.serviceId, name)) return true;
    return desk.keep("measure", topicOfName(name), "line", true, measure.what.trim());
  };
  return goals
    .filter((goal) => {
      const topic = topicOfArea(areas.find(({ id }) => id === goal.lifeArea));
      const words = goal.subGoals.map(({ text }) => text);
      return desk.keep("goal", topic, "section", said(goal.text, ...words), goal.text.trim());
    })
    .map((goal) => ({
      ...goal,
      subGoals: goal.subGoals.map((subGoal) => ({ ...subGoal, measures: subGoal.measures.filter(measureGoes) })),
    }));
}

/** What only the unit writes for itself is in no document for others, so it is not counted as left out. */
function unitsOwn(record: CaseRecord): Partial<CaseRecord> {
  return {
    referrals: record.referrals.map((referral) => ({
      ...referral,
      situation: "",
      currentServices: "",
      coordinationNeed: "",
      kinNeeds: "",
    })),
    assessment: emptyAssessment(),
    complaints: [],
    contactLog: [],
    family: { ...record.family, ties: [], shares: [] },
  };
}
