import { useId } from "react";
import type { Receiver } from "../../../shared/accessLog/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface ReceiverFieldsProps {
  receiver: Receiver;
  onChange: (receiver: Receiver) => void;
}

const fields = ["name", "organisation", "basis"] as const;

/** For the access log: who gets the paper or the file, as far as one knows and wants to say (pasientjournalloven § 22 a). */
export function ReceiverFields({ receiver, onChange }: ReceiverFieldsProps) {
  const t = useT().document.receiver;
  const bases = useId();
  const said = fields.map((field) => receiver[field].trim()).filter(Boolean);
  return (
    <details className="document-receiver">
      <summary>
        <span>{t.title}</span>
        {said.length > 0 && <span className="document-receiver-said">{said.join(", ")}</span>}
      </summary>
      <p className="small muted">{t.lead}</p>
      <div className="grid-3">
        {fields.map((field) => (
          <TextField
            key={field}
            label={t[field]}
            value={receiver[field]}
            {...(field === "basis" ? { list: bases } : {})}
            onChange={(text) => onChange({ ...receiver, [field]: text })}
          />
        ))}
      </div>
      <Suggestions id={bases} options={t.bases.map((value) => ({ value, detail: "" }))} />
    </details>
  );
}
