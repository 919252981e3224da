import { Button, ErrorMessage } from "@navikt/ds-react";
import { useEffect, useState, type ReactNode } from "react";
import type { Consent } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { SIGNED_ROWS, signedDay, SignedRows } from "./SignedRows.tsx";
import { registerOn } from "./useConsent.ts";
import { useDayCheck } from "./useDayCheck.ts";
import { useSigning } from "./useSigning.ts";

interface PanelProps {
  consent: Consent;
  onClose: () => void;
}

const DAY = "consent-signed-on";
const DESPITE = "consent-despite";

/** The day and the place of the paper, which a yes and a no have in common. */
function usePaper(consent: Consent) {
  const { today } = useCase();
  const [on, setOn] = useState(today);
  const [filedIn, setFiledIn] = useState(consent.filedIn);
  useEffect(() => focusIdSoon(DAY), []);
  return { on, setOn, filedIn, setFiledIn, ...useDayCheck() };
}

interface PaperFieldsProps {
  paper: ReturnType<typeof usePaper>;
  label: string;
  asked: boolean;
  children?: ReactNode;
}

function PaperFields({ paper, label, asked, children }: PaperFieldsProps) {
  const words = useT().consent;
  const { today } = useCase();
  return (
    <div className="stack">
      <DateField
        id={DAY}
        label={label}
        value={paper.on}
        today={today}
        error={asked ? paper.dayError(paper.on) : undefined}
        onChange={paper.setOn}
      />
      {children}
      <div className="consent-filed">
        <TextField
          label={words.filedIn}
          hint={words.filedInHint}
          value={paper.filedIn}
          maxLength={1000}
          onChange={paper.setFiledIn}
        />
      </div>
    </div>
  );
}

function PanelActions({ label, onClose, onRegister }: { label: string; onClose: () => void; onRegister: () => void }) {
  return (
    <>
      <Button size="small" variant="tertiary" onClick={onClose}>
        {useT().app.cancel}
      </Button>
      <Button size="small" onClick={onRegister}>
        {label}
      </Button>
    </>
  );
}

/** Registers who signed the paper and when. From here on the version is locked. */
export function SignPanel({ consent, onClose }: PanelProps) {
  const words = useT().consent;
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const paper = usePaper(consent);
  const [asked, setAsked] = useState(false);
  const signing = useSigning(consent, record, paper.on, today);
  const { rows, problems, confirmed } = signing;
  const undecided = consent.forSharing ? consent.services.filter((row) => row.decision === "undecided").length : 0;
  const whoError = signing.isNobody ? words.nobodySigned : signing.isNameless ? words.writeSigner : undefined;

  const register = (): void => {
    setAsked(true);
    const wrongRow = rows.find(({ signed, signedOn }) => signed && signedOn !== "" && paper.isWrong(signedOn));
    if (paper.isWrong(paper.on)) focusIdSoon(DAY);
    else if (whoError !== undefined) focusIdSoon(SIGNED_ROWS);
    else if (wrongRow) focusIdSoon(signedDay(wrongRow.id));
    else if (problems.length > 0 && !confirmed) focusIdSoon(DESPITE);
    else {
      const made = signing.register(({ key, name }) => words.problem[key](name));
      registerOn(editor, consent.id, words.changes.signed, (draft) => {
        Object.assign(draft, made, { filedIn: paper.filedIn });
      });
      focusIdSoon("consent-title");
      // A saved signature can never be taken back (`checkCaseChange`), a refusal can.
      showToast(words.signedToast);
    }
  };
  return (
    <Card
      title={words.signTitle}
      lead={words.signLead}
      actions={<PanelActions label={words.registerSignature} onClose={onClose} onRegister={register} />}
    >
      {undecided > 0 && <p>{words.undecidedBecomesNo(undecided)}</p>}
      <PaperFields paper={paper} label={words.signedOn} asked={asked}>
        <SignedRows
          rows={rows}
          commonDay={paper.on}
          today={today}
          error={asked ? whoError : undefined}
          dayError={(day) => (asked ? paper.dayError(day) : undefined)}
          onChange={signing.setRow}
        />
        {problems.length > 0 && <Despite signing={signing} isMissing={asked && !confirmed} />}
      </PaperFields>
    </Card>
  );
}

/** What the law or the form would have otherwise: seen once, said once, and kept on the consent. */
function Despite({ signing, isMissing }: { signing: ReturnType<typeof useSigning>; isMissing: boolean }) {
  const words = useT().consent;
  return (
    <div id={DESPITE} tabIndex={-1}>
      <Notice tone="warning">
        <p>
          <strong>{words.despiteTitle}</strong>
        </p>
        <ul>
          {signing.problems.map(({ key, field, name }) => (
            <li key={`${key}-${field}-${name}`}>{words.problem[key](name)}</li>
          ))}
        </ul>
        <CheckField label={words.despiteConfirm} checked={signing.confirmed} onChange={signing.setConfirmed} />
        {isMissing && (
          <ErrorMessage size="small" showIcon>
            {words.despiteMissing}
          </ErrorMessage>
        )}
        {signing.confirmed && (
          <AutoTextarea
            label={words.despiteReason}
            hint={words.despiteHint}
            value={signing.reason}
            maxLength={2000}
            onChange={signing.setReason}
          />
        )}
      </Notice>
    </div>
  );
}

/** A no is documented too, and can be taken back. */
export function RefusePanel({ consent, onClose }: PanelProps) {
  const words = useT().consent;
  const { editor } = useCase();
  const paper = usePaper(consent);
  const [asked, setAsked] = useState(false);
  const register = (): void => {
    setAsked(true);
    if (paper.isWrong(paper.on)) {
      focusIdSoon(DAY);
      return;
    }
    const { state, signedOn, filedIn } = consent;
    registerOn(editor, consent.id, words.changes.refused, (draft) => {
      Object.assign(draft, { state: "refused", signedOn: paper.on, filedIn: paper.filedIn });
    });
    focusIdSoon("consent-title");
    showToast(words.refusedToast, () =>
      registerOn(editor, consent.id, words.changes.reopened, (draft) => {
        if (draft.state === "refused") Object.assign(draft, { state, signedOn, filedIn });
      }),
    );
  };
  return (
    <Card
      title={words.refuseTitle}
      lead={words.refuseLead}
      actions={<PanelActions label={words.registerRefusal} onClose={onClose} onRegister={register} />}
    >
      <PaperFields paper={paper} label={words.refusedOnLabel} asked={asked} />
    </Card>
  );
}
