import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { useNavigate } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import { isClosed } from "../../../shared/case/rules.ts";
import { broughtPart, type BroughtPart } from "../../../shared/closing/reopen.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { useClosing } from "./useClosing.ts";

const toggled = <T,>(list: readonly T[], item: T, isIn: boolean): T[] =>
  isIn ? [...list, item] : list.filter((one) => one !== item);

/** A closed case stays closed; a new one goes on from it, with what is chosen. */
export function ReopenCard() {
  const { page } = useT().closing;
  const mayCreate = useMay("createCase");
  const { record, today, editor } = useClosing();
  const navigate = useNavigate();
  const [parts, setParts] = useState<BroughtPart[]>([]);
  const [attachments, setAttachments] = useState<string[]>([]);
  const [isMaking, setIsMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  // An open case takes the new report itself, and nothing goes on after a death.
  if (!mayCreate || !isClosed(record, today) || record.closing.reason === "died") return null;

  const make = async (): Promise<void> => {
    setIsMaking(true);
    setError(null);
    // What is written here last is to be in the store before it is read from there.
    const written = await editor.flush();
    const result = written ? await bridge.reopenCase({ id: record.id, parts, attachments }) : null;
    setIsMaking(false);
    if (!result) return;
    if (result.ok) void navigate(paths.case(result.value.id));
    else setError(result.error);
  };

  return (
    <Card title={page.reopenTitle} lead={page.reopenLead}>
      <fieldset>
        <legend>{page.bring}</legend>
        <p className="field-hint">{page.bringHint}</p>
        {broughtPart.options.map((part) => (
          <CheckField
            key={part}
            label={page.parts[part]}
            checked={parts.includes(part)}
            onChange={(isIn) => setParts(toggled(parts, part, isIn))}
          />
        ))}
      </fieldset>
      {record.attachments.length > 0 && (
        <fieldset>
          <legend>{page.attachments}</legend>
          {record.attachments.map(({ id, name }) => (
            <CheckField
              key={id}
              label={name}
              checked={attachments.includes(id)}
              onChange={(isIn) => setAttachments(toggled(attachments, id, isIn))}
            />
          ))}
        </fieldset>
      )}
      <div>
        <Button size="small" variant="secondary" disabled={isMaking} onClick={() => void make()}>
          {isMaking ? page.reopening : page.reopen}
        </Button>
      </div>
      {error && <ErrorNotice error={error} />}
    </Card>
  );
}
