import { PersonCrossIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { caseFacts, lacksCoordinator } from "../../../shared/case/facts.ts";
import { activeAppointments, comingAppointments } from "../../../shared/case/rules.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { consentState, newestFirst } from "../../../shared/consent/rules.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { countedMeasures } from "../../../shared/plan/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { answers } from "./AnswerField.tsx";
import "./parts.css";

/** Consent, coordinator and plan: three tracks that move independently. */
export function TracksCard({ record }: { record: CaseRecord }) {
  const t = useT().cases;
  return (
    <Card title={t.tracksTitle}>
      <ul className="hairlines">
        <Track title={t.tab.consent} to={paths.caseConsents(record.id)} link={t.openConsents}>
          <ConsentLine record={record} />
        </Track>
        <Track title={t.tab.coordinator} to={paths.caseCoordinator(record.id)} link={t.openCoordinator}>
          <CoordinatorLines record={record} />
        </Track>
        <Track title={t.tab.plan} to={paths.casePlan(record.id)} link={t.openPlan}>
          <PlanLines record={record} />
        </Track>
      </ul>
    </Card>
  );
}

function Track({ title, to, link, children }: { title: string; to: string; link: string; children: ReactNode }) {
  return (
    <li className="track">
      <h3>{title}</h3>
      <div className="track-body">{children}</div>
      <Link className="track-link" to={to}>
        {link}
      </Link>
    </li>
  );
}

function ConsentLine({ record }: { record: CaseRecord }) {
  const t = useT().cases;
  const { today } = useCase();
  const latest = newestFirst(record.consents)[0];
  if (!latest) return <p className="muted">{t.noConsent}</p>;
  const state = consentState(latest, record, today);
  const ended = state === "withdrawn" || state === "outdated";
  const until = !ended && latest.until && norwegianDate(latest.until);
  return (
    <p>
      {t.consentStates[state]}
      {until && (
        <span className="track-more num">{state === "expired" ? t.heldUntil(until) : t.holdsUntil(until)}</span>
      )}
    </p>
  );
}

function CoordinatorLines({ record }: { record: CaseRecord }) {
  const t = useT().cases;
  const { registers, today } = useCase();
  const coordinators = useEditor(registers.coordinators, (register) => register.coordinators);
  const shown = [...activeAppointments(record, today), ...comingAppointments(record, today)];
  if (shown.length === 0 && !lacksCoordinator(caseFacts(record, today)))
    return <p className="muted">{t.noCoordinator}</p>;
  if (shown.length === 0)
    return (
      <p className="case-missing">
        <PersonCrossIcon aria-hidden />
        {t.missingCoordinator}
        {record.coordinatorAnswer !== "notOffered" && (
          <span className="muted"> · {t.answers[record.coordinatorAnswer]}</span>
        )}
      </p>
    );
  return shown.map(({ id, type, coordinatorId, from }) => {
    const coordinator = coordinators.find((one) => one.id === coordinatorId);
    const details = [t.types[type], coordinator?.phone, from && t.fromOn(norwegianDate(from))].filter(Boolean);
    return (
      <p key={id}>
        {coordinator?.name ?? t.unknownCoordinator}
        <span className="track-more num">{details.join(" · ")}</span>
      </p>
    );
  });
}

function PlanLines({ record }: { record: CaseRecord }) {
  const t = useT().cases;
  const { editor } = useCase();
  const { plan } = record;
  const measures = countedMeasures(plan);
  const done = measures.filter(({ status }) => status === "done").length;
  const details = [
    plan.nextRevision && plan.state === "inForce" ? t.revisionOn(norwegianDate(plan.nextRevision)) : "",
    measures.length > 0 ? t.measuresDone(done, measures.length) : "",
  ].filter(Boolean);
  return (
    <>
      <p>
        {t.planStates[plan.state]}
        {details.length > 0 && <span className="track-more num">{details.join(" · ")}</span>}
      </p>
      {plan.state === "none" && (
        <div className="track-field">
          <SelectField
            label={t.planAnswer}
            value={record.planAnswer}
            options={answers.map((value) => ({ value, label: t.answers[value] }))}
            onChange={(value) =>
              editor.update(t.changed(t.planAnswerShort), "planAnswer", (draft) => {
                draft.planAnswer = value;
              })
            }
          />
        </div>
      )}
    </>
  );
}
