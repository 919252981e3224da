import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { useT } from "../../i18n/useT.ts";
import { StepCard } from "../../ui/StepCard.tsx";
import { TextField } from "../../ui/TextField.tsx";
import type { StepProps, StoreDraft } from "./storeDraft.ts";

type Field = "municipality" | "unitName" | "userName";
const fields: readonly Field[] = ["municipality", "unitName", "userName"];

const firstMissing = (draft: StoreDraft): Field | undefined => fields.find((field) => draft[field].trim() === "");

export function AboutStep({ count, draft, onChange, onBack, onNext }: StepProps & { onNext: () => void }) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const words: Record<Field, { label: string; hint?: string; missing: string }> = {
    municipality: {
      label: t.store.municipality,
      hint: t.store.municipalityHint,
      missing: t.store.municipalityMissing,
    },
    unitName: { label: t.store.unitName, missing: t.store.unitMissing },
    userName: { label: t.store.userName, hint: t.store.userNameHint, missing: t.store.userNameMissing },
  };
  const submit = (): void => {
    const missing = firstMissing(draft);
    setAsked(true);
    if (missing) document.getElementById(`new-store-${missing}`)?.focus();
    else onNext();
  };
  return (
    <StepCard
      count={count}
      title={t.store.aboutTitle}
      text={t.store.aboutText}
      onSubmit={submit}
      actions={
        <>
          <Button size="small" type="submit">
            {t.app.next}
          </Button>
          <Button size="small" type="button" variant="tertiary" data-color="neutral" onClick={onBack}>
            {t.app.back}
          </Button>
        </>
      }
    >
      {fields.map((field) => {
        const { label, hint, missing } = words[field];
        const error = asked && draft[field].trim() === "" ? missing : undefined;
        return (
          <TextField
            key={field}
            id={`new-store-${field}`}
            label={label}
            value={draft[field]}
            onChange={(text) => onChange({ [field]: text })}
            {...(hint ? { hint } : {})}
            {...(error ? { error } : {})}
          />
        );
      })}
    </StepCard>
  );
}
