import { describe, expect, it } from "vitest";
import { caseRecord, caseStatus, type CaseRecord } from "../../../../shared/case/schema.ts";
import { activeAppointments } from "../../../../shared/case/rules.ts";
import { summarise } from "../../../../shared/case/summary.ts";
import { consentState } from "../../../../shared/consent/rules.ts";
import type { ConsentState } from "../../../../shared/consent/schema.ts";
import { whoSigns } from "../../../../shared/consent/whoSigns.ts";
import { loads as loadsOf, noLoad } from "../../../../shared/coordinator/load.ts";
import { isOverCapacity } from "../../../../shared/coordinator/rules.ts";
import { addDays, isIsoDate } from "../../../../shared/dates.ts";
import { measureStatus } from "../../../../shared/plan/schema.ts";
import { caseDeadlines } from "../../../../shared/followup/deadlines.ts";
import { allMeasures, isOverdue, planSections, sectionState } from "../../../../shared/plan/rules.ts";
import { caseStatus as statusOf } from "../../../../shared/path/caseStatus.ts";
import { practiceCases } from "../../../../shared/practice/cases.ts";
import { practiceCoordinators } from "../../../../shared/practice/coordinators.ts";
import { tieFamilies } from "../../../../shared/practice/families.ts";
import { practiceServices } from "../../../../shared/practice/services.ts";
import { makeSettings } from "../../../fixtures/makeCase.ts";

/** An ordinary day, the day after a leap day, the last day of a year. */
const days = ["2026-11-21", "2028-02-29", "2026-12-31", "2027-03-31"];

const records = (today: string): CaseRecord[] =>
  practiceCases(today).map((told, index) => ({
    ...told,
    schema: 3,
    id: `sak${index}`,
    number: `2026-${String(index + 1).padStart(3, "0")}`,
    createdOn: today,
  }));

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}

/** Ids inside a case: of rows that others point to. */
function rowIds(record: CaseRecord): string[] {
  const { plan } = record;
  const goals = plan.goals.flatMap((goal) => [
    goal.id,
    ...goal.subGoals.flatMap((subGoal) => [subGoal.id, ...subGoal.measures.map(({ id }) => id)]),
  ]);
  const lists = [record.contacts, record.appointments, record.participants, plan.lifeAreas, plan.services];
  return [...goals, ...lists.flatMap((list) => list.map(({ id }) => id))];
}

const named = (today: string, name: string): CaseRecord => {
  const found = records(today).find(({ person }) => person.name.startsWith(name));
  if (!found) throw new Error(`no practice case of ${name}`);
  return found;
};

describe.each(days)("practiceCases on %s", (today) => {
  it("gives cases that may be stored", () => {
    for (const record of records(today)) expect(caseRecord.parse(record)).toEqual(record);
  });

  it("shows every state a case can have", () => {
    const states = new Set(records(today).map((record) => statusOf(record, today)));
    expect([...states].sort()).toEqual([...caseStatus.options].sort());
  });

  it("shows every state a consent can have", () => {
    const all: ConsentState[] = ["draft", "printed", "signed", "refused", "partlyWithdrawn", "withdrawn", "expired"];
    const states = records(today).flatMap((record) =>
      record.consents.map((consent) => consentState(consent, record, today)),
    );
    expect([...new Set(states)].sort()).toEqual(all.sort());
  });

  it("shows every kind of deadline, and a first answer that is late", () => {
    const kinds = records(today).flatMap((record) => deadlinesOn(record, today).map(({ kind }) => kind));
    expect(kinds).toEqual(
      expect.arrayContaining(["answer", "consentEnds", "revision", "measure", "childCoordinatorEnds"]),
    );
    const late = deadlinesOn(named(today, "Odd"), today).find(({ kind }) => kind === "answer");
    expect(late && late.date < today).toBe(true);
  });

  it("lets those sign whom the law points to", () => {
    for (const record of records(today)) {
      const newest = record.consents.at(-1);
      if (!newest) continue;
      const expected = whoSigns(record.person, record.contacts, today).signers;
      expect(newest.signers.map(({ role, name }) => ({ role, name }))).toEqual(expected);
    }
  });

  it("points only to coordinators and services there are", () => {
    const coordinators = new Set(practiceCoordinators.map(({ id }) => id));
    const services = new Set(practiceServices(today).map(({ id }) => id));
    for (const record of records(today)) {
      const { plan } = record;
      const used = [
        ...record.participants,
        ...plan.services,
        ...allMeasures(plan),
        ...record.consents.flatMap((consent) => consent.services),
      ].map(({ serviceId }) => serviceId);
      expect(used.filter((id) => id !== "" && !services.has(id))).toEqual([]);
      const people = record.appointments.flatMap(({ coordinatorId, deputyId }) => [coordinatorId, deputyId]);
      expect(people.filter((id) => id !== "" && !coordinators.has(id))).toEqual([]);
    }
  });

  it("has no id twice within a case and no withdrawal of a row that is not there", () => {
    for (const record of records(today)) {
      const ids = rowIds(record);
      expect(new Set(ids).size).toBe(ids.length);
      for (const consent of record.consents) {
        const rows = new Set(consent.services.map(({ id }) => id));
        expect(rows.size).toBe(consent.services.length);
        expect(consent.withdrawals.flatMap(({ serviceRows }) => serviceRows).filter((id) => !rows.has(id))).toEqual([]);
      }
    }
  });

  it("are sixty people, each with an own name", () => {
    expect(new Set(records(today).map(({ person }) => person.name)).size).toBe(60);
  });

  it("are calm for the most part: a few over the deadline, a few this week", () => {
    const dates = records(today).map((record) => deadlinesOn(record, today)[0]?.date ?? "");
    const overdue = dates.filter((date) => date !== "" && date < today).length;
    const week = dates.filter((date) => date >= today && date <= addDays(today, 7)).length;
    expect(overdue).toBeGreaterThanOrEqual(5);
    expect(week).toBeGreaterThanOrEqual(3);
    expect(overdue + week).toBeLessThan(25);
  });

  it("hold every part of a case that a page shows", () => {
    const all = records(today);
    const count = (has: (record: CaseRecord) => boolean): number => all.filter(has).length;
    expect(count(({ complaints }) => complaints.length > 0)).toBe(3);
    expect(count(({ changeovers }) => changeovers.some(({ completedOn }) => completedOn === ""))).toBe(1);
    expect(count((record) => activeAppointments(record, today).length > 1)).toBe(1);
    expect(count(({ appointments }) => appointments.some(({ deputyFrom }) => deputyFrom !== ""))).toBeGreaterThan(1);
    expect(count(({ closedOn }) => closedOn > today)).toBe(1);
    expect(count(({ letters }) => letters.some(({ sentOn }) => sentOn === ""))).toBeGreaterThan(0);
    expect(count(({ contactLog }) => contactLog.length > 0)).toBeGreaterThan(30);
    expect(count(({ person }) => person.needsInterpreter)).toBeGreaterThan(1);
  });

  it("say nothing of what has not happened yet", () => {
    for (const { contactLog, letters, assessment, consents } of records(today)) {
      const days = [...contactLog.map(({ on }) => on), ...letters.map(({ sentOn }) => sentOn), assessment.answeredOn];
      expect([...days, ...consents.map(({ from }) => from)].filter((day) => day > today)).toEqual([]);
    }
  });

  it("tie two families, both ways", () => {
    const ids = new Map(records(today).map(({ person, id, number }) => [person.name, { id, number }]));
    const ties = tieFamilies(ids, today);
    expect(ties).toHaveLength(4);
    for (const { id, family } of ties) {
      const back = ties.find((one) => one.id === family.ties[0]?.id);
      expect(back?.family.ties[0]?.id).toBe(id);
    }
  });

  it("gives one coordinator more cases than agreed", () => {
    const loads = loadsOf(records(today).map((record) => summarise(record, today)));
    const over = practiceCoordinators.filter((one) => isOverCapacity(one, (loads.get(one.id) ?? noLoad).cases));
    expect(over.map(({ id }) => id)).toEqual(["berit"]);
  });

  it("never lets an inactive coordinator have an open case", () => {
    const inactive = new Set(practiceCoordinators.filter(({ active }) => !active).map(({ id }) => id));
    const busy = records(today).flatMap((record) => activeAppointments(record, today));
    expect(busy.filter(({ coordinatorId }) => inactive.has(coordinatorId))).toEqual([]);
  });

  it("has one plan with every section written and a measure in every state", () => {
    const record = named(today, "Nora");
    const { plan } = record;
    expect(planSections.filter((section) => sectionState(record, section, today) === "empty")).toEqual([]);
    const measures = allMeasures(plan);
    expect(plan.goals).toHaveLength(3);
    expect(plan.goals.flatMap(({ subGoals }) => subGoals)).toHaveLength(7);
    expect(measures).toHaveLength(14);
    expect(new Set(measures.map(({ status }) => status))).toEqual(new Set(measureStatus.options));
    expect(measures.filter((measure) => isOverdue(measure, today))).toHaveLength(1);
    expect(measures.filter(({ deadline }) => deadline !== "" && !isIsoDate(deadline))).toHaveLength(1);
  });

  it("says nothing that tells where someone with a protected address is", () => {
    const hidden = records(today).filter(({ person }) => person.addressProtection !== "none");
    expect(hidden.map(({ person }) => person.addressProtection).sort()).toEqual([
      "confidential",
      "confidential",
      "strictlyConfidential",
    ]);
    for (const { person, contacts } of hidden) {
      expect([person.address, ...contacts.map(({ address }) => address)].join("")).toBe("");
    }
    const strict = hidden.find(({ person }) => person.addressProtection === "strictlyConfidential");
    expect(strict?.person).toMatchObject({ name: "A. B.", birthDate: "", phone: "" });
  });

  it("uses only numbers that cannot be anybody's", () => {
    const texts = textsOf([records(today), practiceCoordinators, practiceServices(today)]);
    const numbers = texts.flatMap((text) => text.match(/(?<![\d-])\d[\d ]{6,}\d(?![\d-])/g) ?? []);
    expect(numbers.length).toBeGreaterThan(50);
    expect(numbers.filter((number) => !/^00 00 \d\d \d\d$/.test(number))).toEqual([]);

    expect(texts).not.toContainEqual(expect.stringMatching(/(?<!\d)\d{6} ?\d{5}(?!\d)/));
  });

  it("gives everyone an invented name that shows it", () => {
    const shown =
      /Eksempel|Oppdikta|Prøve|Påfunn|Tenkt|Liksom|Fiktiv|Døme|Dikta|Øvesen|^A\. B\.$|^Fostermor H\.$|^Kontaktlærer$/;
    const people = records(today).flatMap((record) => [
      record.person.name,
      ...record.contacts.map(({ name }) => name),
      ...record.participants.map(({ name }) => name),
      ...record.consents.flatMap(({ signers }) => signers.map(({ name }) => name)),
      record.referrals.map(({ reporterName }) => reporterName).join(),
    ]);
    expect(people.filter((name) => name !== "" && !shown.test(name))).toEqual([]);
  });
});

/** Words that only bokmål has, or has in this form; a stem ends in "\\w*". */
const bokmal =
  /(?<!\p{L})(ikke|jeg|hvordan|hvor|hvem|hvorfor|hver|fra|mer|noen|noe|bare|uke|uka|uker|måned\p{L}*|hva|være|vært|hun|hjemme|hjem|mye|gjør|gjøre|kommer|selv|uten|vet|alene|tjeneste\p{L}*|bruker|pårørende|foreldrene|samtykket ditt|sykehus\p{L}*|sykdom|syk|hjelpe|følge|også|å se|forteller|ble|først|opplysninger|veiledning|kvinne|søster|møtene|en gang|et år|dager|navn|pappa vil)(?!\p{L})/iu;

const deadlinesOn = (record: CaseRecord, today: string) => caseDeadlines(record, makeSettings(), today);

describe("practice cases in nynorsk", () => {
  const today = days[0] ?? "";
  const nynorsk = records(today).filter(({ person }) => person.documentLanguage === "nn");

  it("are a third of them", () => {
    expect(nynorsk.length * 3).toBeGreaterThanOrEqual(records(today).length);
  });

  it.each(nynorsk.map((record) => [record.person.name, record] as const))("%s has no bokmål words", (_name, record) => {
    const wrong = textsOf(record).filter((text) => bokmal.test(text));
    expect(wrong).toEqual([]);
  });
});

describe("practice cases in bokmål", () => {
  it("have no nynorsk words", () => {
    const nynorsk =
      /(?<!\p{L})(ikkje|eg|korleis|frå|meir|nokon|berre|veke\p{L}*|månad\p{L}*|kva|vere|ho|heime)(?!\p{L})/iu;
    const today = days[0] ?? "";
    const texts = records(today)
      .filter(({ person }) => person.documentLanguage === "nb")
      .flatMap(textsOf);
    expect(texts.filter((text) => nynorsk.test(text))).toEqual([]);
  });
});
