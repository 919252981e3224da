import { PlusIcon } from "@navikt/aksel-icons";
import type { ReactNode } from "react";
import { useT } from "../../i18n/useT.ts";
import { altArrow } from "./altArrow.ts";
import { RowActions } from "./RowActions.tsx";
import { addButton, type Rows, type RowWord } from "./useRows.ts";
import { EditButton } from "../../ui/readOnly.tsx";

interface RowListProps<T> {
  word: RowWord;
  rows: Rows<T>;
  items: readonly T[];
  empty: string;
  addLabel: string;
  make: () => T;
  children: (item: T) => ReactNode;
}

/** A list of short rows with the same fields: hairlines between, up, down and delete at the end, one button to add. */
export function RowList<T extends { id: string }>({
  word,
  rows,
  items,
  empty,
  addLabel,
  make,
  children,
}: RowListProps<T>) {
  const t = useT();
  return (
    <div className="plan-rows">
      {items.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul className="hairlines">
          {items.map((item, index) => (
            <li
              key={item.id}
              className="plan-row"
              onKeyDown={(event) => altArrow(event, (by) => rows.move(item.id, by))}
            >
              <div className="plan-row-fields">{children(item)}</div>
              <RowActions
                what={`${t.plan.rowName[word]} ${index + 1}`}
                id={item.id}
                isFirst={index === 0}
                isLast={index === items.length - 1}
                onMove={(by) => rows.move(item.id, by)}
                onRemove={() => rows.remove(item)}
              />
            </li>
          ))}
        </ul>
      )}
      <EditButton
        id={addButton(word)}
        className="plan-add"
        size="small"
        variant="tertiary"
        icon={<PlusIcon aria-hidden />}
        onClick={() => rows.add(make())}
      >
        {addLabel}
      </EditButton>
    </div>
  );
}
