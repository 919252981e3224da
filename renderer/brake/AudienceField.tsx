import { useMemo } from "react";
import { audienceKey, audiencesOf, type Audience } from "../../shared/consent/audience.ts";
import { useCase } from "../bridge/caseEditor.ts";
import { useEditor } from "../bridge/useEditor.ts";
import { useT } from "../i18n/useT.ts";
import { SelectField } from "../ui/SelectField.tsx";
import { TextField } from "../ui/TextField.tsx";
import "./brake.css";
import { nothingSaid, type Handing } from "./Handing.ts";

interface AudienceFieldProps {
  id: string;
  handing: Handing;
  onChange: (handing: Handing) => void;
  error?: string | undefined;
}

const OTHER = audienceKey({ kind: "other", id: "", name: "" });

/** "Hvem skal ha dette?", asked among those the case knows. Another answer begins anew: no reason goes along. */
export function AudienceField({ id, handing, onChange, error }: AudienceFieldProps) {
  const t = useT().brake;
  const { editor, registers, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const coordinators = useEditor(registers.coordinators, (state) => state.coordinators);
  const services = useEditor(registers.directory, (state) => state.services);
  const known = useMemo(
    () => audiencesOf(record, { coordinators, services }, today),
    [record, coordinators, services, today],
  );
  const { audience } = handing;
  const choose = (chosen: Audience | null): void => {
    const { receiver } = handing;
    const isOwn = receiver.basis === "" || Object.values(t.basis).includes(receiver.basis);
    const basis = isOwn ? (chosen ? t.basis[chosen.kind] : "") : receiver.basis;
    onChange({ ...nothingSaid(chosen), receiver: { ...receiver, basis } });
  };
  const value = audience === null ? "" : audience.kind === "other" ? OTHER : audienceKey(audience);
  const options = known.map((one) => ({ value: audienceKey(one), label: t.audience[one.kind](one.name) }));
  return (
    <div className="brake-audience">
      <SelectField
        id={id}
        label={t.question}
        value={value}
        options={[...(audience === null ? [{ value: "", label: t.choose }] : []), ...options]}
        {...(error ? { error } : {})}
        onChange={(key) => choose(known.find((one) => audienceKey(one) === key) ?? null)}
      />
      {audience?.kind === "other" && (
        <TextField
          label={t.otherName}
          value={audience.name}
          onChange={(name) => onChange({ ...handing, audience: { ...audience, name } })}
        />
      )}
    </div>
  );
}
