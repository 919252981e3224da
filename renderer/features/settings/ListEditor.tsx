import { ArrowUndoIcon, PlusIcon } from "@navikt/aksel-icons";
import { useId } from "react";
import { isStandardList, moveItem } from "../../../shared/settings/lists.ts";
import type { ListItem } from "../../../shared/settings/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { newId } from "../../newId.ts";
import { focusSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { showToast } from "../../ui/toast.tsx";
import { ListRow } from "./ListRow.tsx";

interface ListEditorProps {
  /** The whole list as it stands now (`wholeList`). */
  items: readonly ListItem[];
  /** Ids of the standard list, in its order. */
  standard: readonly string[];
  standardText: (id: string) => string;
  /** In the middle of a sentence: "lista over kurstemaer". */
  name: string;
  most: number;
  /** `key` names what is changed within the list, so that a word is one undo step. */
  onChange: (label: string, key: string, items: ListItem[]) => void;
}

/** Add, rename, hide, move (also with Alt and an arrow), delete one's own, and back to the standard list. */
export function ListEditor({ items, standard, standardText, name, most, onChange }: ListEditorProps) {
  const t = useT().settingsPage;
  const list = useId();
  const rowOf = (id: string): string => `[data-list="${list}"] [data-row="${id}"]`;
  const replace = (id: string, values: Partial<ListItem>): ListItem[] =>
    items.map((item) => (item.id === id ? { ...item, ...values } : item));
  const add = (): void => {
    if (items.length >= most) {
      showToast(t.list.full);
      return;
    }
    const id = newId();
    onChange(t.list.added(name), `add.${id}`, [...items, { id, text: "", hidden: false }]);
    focusSoon(`${rowOf(id)} input`);
  };
  const remove = (id: string): void => {
    const at = items.findIndex((item) => item.id === id);
    const neighbour = items[at + 1] ?? items[at - 1];
    onChange(
      t.list.removed(name),
      `remove.${id}`,
      items.filter((item) => item.id !== id),
    );
    showToast(t.list.removed(name), () => onChange(t.list.added(name), `restore.${id}`, [...items]));
    focusSoon(neighbour ? `${rowOf(neighbour.id)} input` : `[data-list="${list}"] [data-add]`);
  };
  return (
    <div data-list={list} className="stack">
      <ol className="list-rows">
        {items.map((item, index) => (
          <ListRow
            key={item.id}
            item={item}
            number={index + 1}
            of={items.length}
            standard={standardText(item.id)}
            onText={(text) => onChange(t.changed(name), `text.${item.id}`, replace(item.id, { text }))}
            onHide={(hidden) =>
              onChange(
                hidden ? t.list.isHidden(name) : t.list.isShown(name),
                `hide.${item.id}`,
                replace(item.id, { hidden }),
              )
            }
            onMove={(by) => onChange(t.list.moved(name), `move.${item.id}`, moveItem(items, item.id, by))}
            {...(standard.includes(item.id) ? {} : { onRemove: () => remove(item.id) })}
          />
        ))}
      </ol>
      <div className="row">
        <EditButton size="small" variant="tertiary" icon={<PlusIcon aria-hidden />} data-add="" onClick={add}>
          {t.list.add}
        </EditButton>
        {!isStandardList(items, standard) && (
          <EditButton
            size="small"
            variant="tertiary"
            icon={<ArrowUndoIcon aria-hidden />}
            aria-label={t.toStandardOf(name)}
            onClick={() => {
              const before = [...items];
              onChange(t.setToStandard(name), "standard", []);
              showToast(t.setToStandard(name), () => onChange(t.changed(name), "unstandard", before));
              focusSoon(`[data-list="${list}"] [data-add]`);
            }}
          >
            {t.toStandard}
          </EditButton>
        )}
      </div>
    </div>
  );
}
