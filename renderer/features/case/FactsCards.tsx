import { Fragment } from "react";
import { Link } from "react-router";
import { addressMayShow } from "../../../shared/case/protection.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { lastContact } from "../../../shared/contactLog/lastContact.ts";
import { ageOn, daysBetween, isIsoDate, latest, norwegianDate } from "../../../shared/dates.ts";
import { caseDeadlines } from "../../../shared/followup/deadlines.ts";
import { passagesOf } from "../../../shared/followup/birthdays.ts";
import { transitionsOf, transitionWords } from "../../../shared/followup/standardTransitions.ts";
import { comeBySelves } from "../../../shared/followup/line.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { BornForm } from "./BornForm.tsx";
import { DayNote } from "./DayNote.tsx";
import { DeadlineText } from "./DeadlineText.tsx";

/** More dates than this are read in the plan. */
const MOST_DATES = 6;

export function FactsCard({ record, today }: { record: CaseRecord; today: string }) {
  const t = useT().cases;
  const { person, contacts, assessment } = record;
  const age = ageOn(person.birthDate, today);
  const isDate = person.birthDate === "" || isIsoDate(person.birthDate);
  const ageText = age === null ? "" : t.age(age);
  const born = [norwegianDate(person.birthDate), isDate ? ageText : t.noDate].filter(Boolean).join(" · ");
  const kin = contacts.filter((contact) => contact.nearestKin || contact.parentalResponsibility !== "none");
  const shown = (place: string): string => (place === "" || addressMayShow(person) ? place : t.addressHidden);
  const facts: [string, string][] = [
    [person.kind === "expectedChild" ? t.dueDate : t.birthDate, born],
    [t.phone, shown(person.phone)],
    [t.address, shown(person.address)],
    [
      t.spokenLanguage,
      [person.spokenLanguage, person.needsInterpreter ? t.interpreterShort : ""].filter(Boolean).join(" · "),
    ],
    [t.generalPractitioner, shown(person.generalPractitioner)],
    [t.competence, person.decisionCompetence === "lacking" ? t.competences.lacking : ""],
    [t.lastContact, norwegianDate(latest([lastContact(record, today), assessment.contactedOn]))],
    [t.closeOnes, kin.map(({ name, relation }) => `${name} (${t.relations[relation].toLowerCase()})`).join(", ")],
  ];
  const known = facts.filter(([, value]) => value !== "");
  return (
    <Card title={t.factsTitle}>
      {known.length === 0 ? (
        <p className="muted">{t.noFacts}</p>
      ) : (
        <dl className="facts">
          {known.map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      <BornForm />
      <p className="small tag-row">
        <Link to={paths.casePeople(record.id)}>{t.openPeople}</Link>
        <Link to={paths.caseContactLog(record.id)}>{t.openContactLog}</Link>
      </p>
    </Card>
  );
}

export function DeadlinesCard({ record, today }: { record: CaseRecord; today: string }) {
  const words = useT();
  const t = words.cases;
  const settings = useEditor(useCase().registers.settings, (state) => state);
  const all = caseDeadlines(record, settings, today);
  const coming = passagesOf(record, transitionsOf(settings), settings, today);
  return (
    <Card title={t.datesAhead}>
      {all.length === 0 && coming.length === 0 ? (
        <p className="muted">{t.noDates}</p>
      ) : (
        <ul className="dates">
          {all.slice(0, MOST_DATES).map(({ date, kind }, index) => (
            <li key={`${date}-${kind}-${index}`}>
              <DeadlineText deadline={{ date, kind }} days={daysBetween(today, date)} />
              {!comeBySelves.has(kind) && <DayNote date={date} />}
            </li>
          ))}
        </ul>
      )}
      {coming.length > 0 && (
        <ul className="dates">
          {coming.map(({ transition, due }) => {
            const { text, tasks } = transitionWords(transition, words);
            return (
              <li key={transition.id}>
                <span className="num">{norwegianDate(due)}</span> <span className="small">{text}</span>
                <p className="small muted">{tasks}</p>
              </li>
            );
          })}
        </ul>
      )}
      {all.length > MOST_DATES && <p className="small muted">{t.moreDates(all.length - MOST_DATES)}</p>}
    </Card>
  );
}
