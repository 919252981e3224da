import { PlusIcon } from "@navikt/aksel-icons";
import { useState, type ReactNode } from "react";
import { focusFirstField, focusItem } from "./focusItem.ts";
import { EditButton } from "../../ui/readOnly.tsx";

interface ItemListProps<T extends { id: string }> {
  list: string;
  items: readonly T[];
  addLabel: string;
  /** Makes an empty row, adds it and gives its id. */
  onAdd: () => string;
  /** Shown while there is nothing in the list. */
  empty: string;
  renderItem: (item: T, state: { open: boolean; toggle: () => void; isFirst: boolean; isLast: boolean }) => ReactNode;
  /** More ways to add a row, beside the button. */
  children?: ReactNode;
}

/** Rows with one open at a time, and the button that adds one and opens it. */
export function ItemList<T extends { id: string }>(props: ItemListProps<T>) {
  const { list, items, addLabel, onAdd, empty, renderItem, children } = props;
  const [openId, setOpenId] = useState<string | null>(null);
  const add = (): void => {
    const id = onAdd();
    setOpenId(id);
    focusFirstField(list, id);
  };
  return (
    <>
      {items.length === 0 ? (
        <p className="muted">{empty}</p>
      ) : (
        <ul className="items">
          {items.map((item, index) =>
            renderItem(item, {
              open: item.id === openId,
              toggle: () => {
                setOpenId(item.id === openId ? null : item.id);
                if (item.id === openId) focusItem(list, item.id);
              },
              isFirst: index === 0,
              isLast: index === items.length - 1,
            }),
          )}
        </ul>
      )}
      <div className="tag-row">
        <EditButton size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} data-add={list} onClick={add}>
          {addLabel}
        </EditButton>
        {children}
      </div>
    </>
  );
}
