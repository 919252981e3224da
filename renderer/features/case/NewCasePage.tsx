import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button, ErrorSummary } from "@navikt/ds-react";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { Link, useBlocker, useNavigate } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import { findLookalikes } from "../../../shared/case/lookalikes.ts";
import { emptyPerson, emptyReferral } from "../../../shared/case/newCase.ts";
import type { CaseSummary, NewCase, Referral } from "../../../shared/case/schema.ts";
import { isIsoDate } from "../../../shared/dates.ts";
import type { Messages } from "../../../shared/i18n/messages.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useHere } from "../../bridge/here.ts";
import { REPORT_DRAFT } from "../../bridge/keptDrafts.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useSession } from "../../bridge/session.tsx";
import { useQuery } from "../../bridge/useQuery.ts";
import { useLanguage, useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { addToCase } from "./addToCase.ts";
import "./case.css";
import { Lookalikes } from "./Lookalikes.tsx";
import { MorePersonFields } from "./MorePersonFields.tsx";
import { NeedDetails } from "./NeedDetails.tsx";
import { NewPersonFields } from "./NewPersonFields.tsx";
import { NeedFields, ReporterFields } from "./ReferralFields.tsx";
import { useDraftGuard } from "./useDraftGuard.ts";

const NAME_FIELD = "new-case-name";
const RECEIVED_FIELD = "new-case-received";

const noCases: readonly CaseSummary[] = [];

interface Problem {
  field: string;
  text: string;
}

/** Nothing is mandatory beyond a name or initials and a received date (`product.md` 1, 3). */
function problemsOf({ person, referral }: NewCase, t: Messages): Problem[] {
  const problems: Problem[] = [];
  if (person.name.trim() === "") problems.push({ field: NAME_FIELD, text: t.cases.nameMissing });
  if (!isIsoDate(referral.receivedOn)) problems.push({ field: RECEIVED_FIELD, text: t.cases.receivedMissing });
  return problems;
}

/** A row that was opened and not written in is nobody. */
const withoutEmptyContacts = (draft: NewCase): NewCase => ({
  ...draft,
  contacts: draft.contacts.filter(({ name, phone }) => name.trim() !== "" || phone.trim() !== ""),
});

/** The form, and whether anything in it is typed; today's date and the other starting values are not. */
function useDraft(): { draft: NewCase; isTyped: boolean; change: (next: NewCase) => void } {
  const { today } = useSession().status;
  const registers = useRegisters();
  const screenLanguage = useLanguage();
  const [draft, setDraft] = useState<NewCase | null>(null);
  const [id] = useState(newId);
  const documentLanguage =
    registers.state === "data" ? registers.registers.settings.get().documentLanguage : screenLanguage;
  const start = useMemo(
    () => ({ person: { ...emptyPerson(), documentLanguage }, contacts: [], referral: emptyReferral(id, today) }),
    [id, today, documentLanguage],
  );
  return { draft: draft ?? start, isTyped: draft !== null, change: setDraft };
}

/** Registers the report once, and goes to the new case. */
function useRegister(draft: NewCase): {
  register: () => Promise<boolean>;
  /** Into a case there is. */
  add: (id: string) => Promise<void>;
  error: AppError | null;
  busy: boolean;
  isLeaving: () => boolean;
} {
  const t = useT();
  const here = useHere();
  const navigate = useNavigate();
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const running = useRef<Promise<boolean> | null>(null);
  const leaving = useRef(false);
  const send = async (): Promise<boolean> => {
    setBusy(true);
    const result = await bridge.createCase(draft);
    setBusy(false);
    if (!result.ok) {
      setError(result.error);
      running.current = null;
      return false;
    }
    leaving.current = true;
    void navigate(paths.case(result.value.id), { replace: true });
    return true;
  };
  const add = async (id: string): Promise<void> => {
    setBusy(true);
    const problem = await addToCase(id, draft, t.cases.referralAdded, here);
    setBusy(false);
    setError(problem);
    if (problem) return;
    leaving.current = true;
    void bridge.discardDraft({ record: REPORT_DRAFT });
    void navigate(paths.case(id), { replace: true });
  };
  return { add, register: () => (running.current ??= send()), error, busy, isLeaving: () => leaving.current };
}

export function NewCasePage() {
  const t = useT();
  const { today } = useSession().status;
  const { draft, isTyped, change } = useDraft();
  const { register, add, error, busy, isLeaving } = useRegister(withoutEmptyContacts(draft));
  const [isChecked, setIsChecked] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const cases = useQuery(bridge.listCases);
  const person = useDeferredValue(draft.person);
  const summaries = cases.state === "data" ? cases.data : noCases;
  const lookalikes = useMemo(() => findLookalikes(person, summaries), [person, summaries]);
  const problems = problemsOf(draft, t);
  const shown = isChecked ? problems : [];
  const blocker = useBlocker(() => isTyped && !isLeaving());
  useDraftGuard({ isTyped, isReady: problems.length === 0, register });
  useEffect(() => {
    if (isChecked) summary.current?.focus();
  }, [isChecked]);

  const submit = (): void => {
    if (problems.length === 0) void register();
    else if (isChecked) summary.current?.focus();
    else setIsChecked(true);
  };
  const changeReferral = (_field: string, values: Partial<Referral>): void =>
    change({ ...draft, referral: { ...draft.referral, ...values } });
  const errorOf = (field: string): string | undefined => shown.find((one) => one.field === field)?.text;

  return (
    <div className="page new-case">
      <PageHeading
        title={t.cases.register}
        lead={t.cases.registerLead}
        crumbs={<Link to={paths.cases}>{t.cases.title}</Link>}
        actions={
          <LinkButton to={paths.document("report", "")} variant="secondary" icon={<PrinterSmallIcon aria-hidden />}>
            {t.cases.printBlankReport}
          </LinkButton>
        }
      />
      <Card title={t.cases.aboutWhom}>
        <NewPersonFields
          person={draft.person}
          today={today}
          nameId={NAME_FIELD}
          nameError={errorOf(NAME_FIELD)}
          onChange={(values) => change({ ...draft, person: { ...draft.person, ...values } })}
        />
        <MorePersonFields
          person={draft.person}
          contacts={draft.contacts}
          onChange={(values) => change({ ...draft, ...values })}
        />
        <Lookalikes
          found={lookalikes}
          busy={busy}
          onAdd={(id) => void add(id)}
          goesOnFrom={draft.reopenedFrom ?? ""}
          onGoOn={(reopenedFrom) => change({ ...draft, reopenedFrom })}
        />
      </Card>
      <Card title={t.cases.whoReports}>
        <ReporterFields
          referral={draft.referral}
          today={today}
          receivedId={RECEIVED_FIELD}
          receivedError={errorOf(RECEIVED_FIELD)}
          onChange={changeReferral}
        />
      </Card>
      <Card title={t.cases.whatIsNeeded} lead={t.cases.whatIsNeededLead}>
        <NeedFields referral={draft.referral} onChange={changeReferral} />
        <NeedDetails referral={draft.referral} person={person} today={today} onChange={changeReferral} />
      </Card>
      {shown.length > 0 && (
        <ErrorSummary ref={summary} size="small" heading={t.cases.fixBefore} headingTag="h2">
          {shown.map(({ field, text }) => (
            <ErrorSummary.Item
              key={field}
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(field)?.focus();
              }}
            >
              {text}
            </ErrorSummary.Item>
          ))}
        </ErrorSummary>
      )}
      {error && <ErrorNotice error={error} />}
      <div className="row">
        <Button size="small" loading={busy} onClick={submit}>
          {t.cases.registerNow}
        </Button>
        <LinkButton to={paths.cases} variant="tertiary">
          {t.app.cancel}
        </LinkButton>
      </div>
      <ConfirmDialog
        open={blocker.state === "blocked"}
        title={t.cases.leaveTitle}
        text={t.cases.leaveText}
        confirmLabel={t.cases.leave}
        onConfirm={() => {
          void bridge.discardDraft({ record: REPORT_DRAFT });
          blocker.proceed?.();
        }}
        onCancel={() => blocker.reset?.()}
      />
    </div>
  );
}
