import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useT } from "../../i18n/useT.ts";
import { useReadOnly } from "../../ui/readOnly.tsx";

interface RowActionsProps {
  /** What the row is called in the middle of a sentence: "tiltak 1.2.3". */
  what: string;
  id: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Up, down, delete. A button that has nowhere to go stays focusable and does nothing. */
export function RowActions({ what, id, isFirst, isLast, onMove, onRemove }: RowActionsProps) {
  const t = useT();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const move = (by: -1 | 1, stuck: boolean) => (
    <Button
      id={`${id}-${by === -1 ? "up" : "down"}`}
      size="small"
      variant="tertiary"
      data-color="neutral"
      aria-disabled={stuck || undefined}
      icon={by === -1 ? <ArrowUpIcon title={t.plan.moveUp(what)} /> : <ArrowDownIcon title={t.plan.moveDown(what)} />}
      onClick={() => !stuck && onMove(by)}
    />
  );
  return (
    <div className="plan-row-actions">
      {!(isFirst && isLast) && (
        <>
          {move(-1, isFirst)}
          {move(1, isLast)}
        </>
      )}
      <Button
        size="small"
        variant="tertiary"
        data-color="neutral"
        icon={<TrashIcon title={t.plan.remove(what)} />}
        onClick={onRemove}
      />
    </div>
  );
}
