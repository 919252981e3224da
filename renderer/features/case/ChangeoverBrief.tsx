import type { ReactNode } from "react";
import { Link } from "react-router";
import { briefFacts } from "../../../shared/changeover/brief.ts";
import type { Changeover } from "../../../shared/changeover/schema.ts";
import { isIsoDate, norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { useChangeoverEdit } from "./useChangeover.ts";

/** The rest is in the plan. */
const MOST_MEASURES = 8;
const texts = ["summary", "promises", "whoToCall", "outsideSystem"] as const;

/** The handover brief: what the old one writes, and what the case knows already. */
export function ChangeoverBrief({ changeover }: { changeover: Changeover }) {
  const t = useT().changeover;
  const edit = useChangeoverEdit(changeover.id);
  return (
    <section className="stack">
      <h3>{t.briefTitle}</h3>
      <p className="small muted">{t.briefLead}</p>
      <div className="changeover-lists">
        {texts.map((key) => (
          <AutoTextarea
            key={key}
            label={t.fields[key]}
            hint={t.hints[key]}
            value={changeover[key]}
            onChange={(text) => edit(t.fields[key], key, { [key]: text })}
          />
        ))}
      </div>
      <BriefFacts />
    </section>
  );
}

function BriefFacts() {
  const t = useT();
  const { facts: titles } = t.changeover;
  const { editor, registers, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const services = useEditor(registers.directory, (directory) => directory.services);
  const nameOf = (id: string): string => services.find((one) => one.id === id)?.name ?? "";
  const settings = useEditor(registers.settings, (state) => state);
  const facts = briefFacts(record, settings, today, nameOf);
  const { lastContact, openMeasures, toCall, notCovered } = facts;
  const callable = toCall.filter(({ phone }) => phone.trim() !== "");
  const more = openMeasures.length - MOST_MEASURES;
  const ahead = [
    ...facts.deadlines.map(({ date, kind }) => `${norwegianDate(date)} ${t.followup.lines[kind]}`),
    ...facts.meetings.map(({ on, what }) => [norwegianDate(on), what].join(" ")),
  ];
  return (
    <div className="changeover-facts">
      <Fact title={titles.lastContact} empty={t.changeover.noContact}>
        {lastContact && [
          [
            norwegianDate(lastContact.on),
            t.contactLog.channels[lastContact.channel],
            lastContact.with,
            lastContact.about,
            lastContact.by && t.changeover.contactBy(lastContact.by),
          ]
            .filter(Boolean)
            .join(" · "),
        ]}
      </Fact>
      <Fact title={titles.openMeasures} empty={t.changeover.noMeasures} to={paths.casePlan(record.id)}>
        {[
          ...openMeasures
            .slice(0, MOST_MEASURES)
            .map(({ what, responsible, deadline }) =>
              [what, responsible, isIsoDate(deadline) ? t.changeover.dueOn(norwegianDate(deadline)) : ""]
                .filter(Boolean)
                .join(" · "),
            ),
          ...(more > 0 ? [t.changeover.moreMeasures(more)] : []),
        ]}
      </Fact>
      <Fact title={titles.ahead} empty={t.changeover.nothingAhead}>
        {ahead}
      </Fact>
      <Fact title={titles.toCall} empty={t.changeover.nobodyToCall} to={paths.caseParticipants(record.id)}>
        {callable.map(({ name, role, serviceName, serviceId, phone }) =>
          [name, role, serviceName || nameOf(serviceId), phone].filter(Boolean).join(" · "),
        )}
      </Fact>
      {notCovered > 0 && <p className="small muted">{t.changeover.notCovered(notCovered)}</p>}
    </div>
  );
}

interface FactProps {
  title: string;
  /** Said when there is nothing. */
  empty: string;
  /** Where it is written. */
  to?: string;
  children: readonly string[] | null;
}

function Fact({ title, empty, to, children }: FactProps): ReactNode {
  const lines = children ?? [];
  return (
    <div>
      <h4>{to ? <Link to={to}>{title}</Link> : title}</h4>
      {lines.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul>
          {lines.map((line, index) => (
            <li key={`${String(index)}${line}`}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
