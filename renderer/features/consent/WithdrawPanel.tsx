import { Button, Checkbox, CheckboxGroup } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { withdrawablePurposes, withdrawableRows } from "../../../shared/consent/rules.ts";
import type { Consent, Withdrawal } from "../../../shared/consent/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { showToast } from "../../ui/toast.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { registerOn } from "./useConsent.ts";
import { useDayCheck } from "./useDayCheck.ts";

type Extent = "all" | "some";

const firstName = (consent: Consent): string => consent.signers.find((one) => one.name.trim() !== "")?.name ?? "";

function useWithdrawal(consent: Consent, onClose: () => void) {
  const t = useT();
  const { editor, today } = useCase();
  const [asked, setAsked] = useState(false);
  const [extent, setExtent] = useState<Extent>("all");
  const [chosen, setChosen] = useState<string[]>([]);
  const [draft, setDraft] = useState<Withdrawal>(() => ({
    id: newId(),
    on: today,
    how: "oral",
    by: firstName(consent),
    coordinator: consent.forCoordinator,
    plan: consent.forPlan,
    serviceRows: consent.services.map((row) => row.id),
    consequencesExplained: false,
    informed: "",
  }));
  const words = t.consent;
  const { isWrong, dayError } = useDayCheck();
  const noneChosen = extent === "some" && chosen.length === 0;
  const some = {
    coordinator: chosen.includes("forCoordinator"),
    plan: chosen.includes("forPlan"),
    serviceRows: consent.services.map((row) => row.id).filter((id) => chosen.includes(id)),
  };
  const register = (): void => {
    setAsked(true);
    if (isWrong(draft.on)) focusIdSoon("consent-withdraw-on");
    else if (!noneChosen) {
      registerOn(editor, consent.id, words.changes.withdrawn, (target) => {
        target.withdrawals.push(extent === "all" ? draft : { ...draft, ...some });
      });
      showToast(words.withdrawToast, () =>
        registerOn(editor, consent.id, words.changes.withdrawalRemoved, (target) => {
          target.withdrawals = target.withdrawals.filter((one) => one.id !== draft.id);
        }),
      );
      onClose();
    }
  };
  const set = (part: Partial<Withdrawal>): void => setDraft((before) => ({ ...before, ...part }));
  return {
    draft,
    set,
    extent,
    setExtent,
    chosen,
    setChosen,
    register,
    dateError: asked ? dayError(draft.on) : undefined,
    chosenError: asked && noneChosen ? words.withdrawChoose : undefined,
  };
}

/** Registers that the person has changed their mind: as easy as giving consent (GDPR art. 7 (3)). */
export function WithdrawPanel({ consent, onClose }: { consent: Consent; onClose: () => void }) {
  const t = useT();
  const { today } = useCase();
  const words = t.consent;
  useEffect(() => focusIdSoon("consent-withdraw-on"), []);
  const form = useWithdrawal(consent, onClose);
  const { draft, set } = form;
  const parts = [
    ...withdrawablePurposes(consent).map((purpose) => ({ value: purpose, label: words.withdrawPurpose[purpose] })),
    ...withdrawableRows(consent).map(({ id, name }) => ({
      value: id,
      label: words.withdrawService(name.trim() || words.unnamedService),
    })),
  ];
  return (
    <Card
      title={words.withdrawTitle}
      lead={words.withdrawLead}
      actions={
        <>
          <Button size="small" variant="tertiary" onClick={onClose}>
            {t.app.cancel}
          </Button>
          <Button size="small" onClick={form.register}>
            {words.registerWithdrawal}
          </Button>
        </>
      }
    >
      <div className="consent-information">
        <DateField
          id="consent-withdraw-on"
          label={words.withdrawOn}
          value={draft.on}
          today={today}
          error={form.dateError}
          onChange={(on) => set({ on })}
        />
        <SelectField
          label={words.withdrawHow}
          value={draft.how}
          options={[
            { value: "oral", label: words.how.oral },
            { value: "written", label: words.how.written },
          ]}
          onChange={(how) => set({ how })}
        />
        <TextField label={words.withdrawBy} value={draft.by} onChange={(by) => set({ by })} />
      </div>
      {parts.length > 1 && (
        <ChoiceField<Extent>
          legend={words.withdrawWhat}
          value={form.extent}
          options={[
            { value: "all", label: words.withdrawAll },
            { value: "some", label: words.withdrawSome },
          ]}
          onChange={form.setExtent}
        />
      )}
      {form.extent === "some" && (
        <CheckboxGroup
          size="small"
          legend={words.withdrawParts}
          error={form.chosenError}
          value={form.chosen}
          onChange={form.setChosen}
        >
          {parts.map(({ value, label }) => (
            <Checkbox key={value} value={value}>
              {label}
            </Checkbox>
          ))}
        </CheckboxGroup>
      )}
      <AutoTextarea
        label={words.informed}
        hint={words.informedHint}
        rows={1}
        value={draft.informed}
        onChange={(informed) => set({ informed })}
      />
      <CheckField
        label={words.consequences}
        checked={draft.consequencesExplained}
        onChange={(consequencesExplained) => set({ consequencesExplained })}
      />
    </Card>
  );
}
