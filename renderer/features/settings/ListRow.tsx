import { ArrowDownIcon, ArrowUpIcon, EyeIcon, EyeSlashIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import type { KeyboardEvent, ReactNode } from "react";
import type { ListItem } from "../../../shared/settings/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { announce } from "../../ui/announce.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { OwnWords } from "./OwnWords.tsx";

interface ListRowProps {
  item: ListItem;
  number: number;
  of: number;
  standard: string;
  onText: (text: string) => void;
  onHide: (hidden: boolean) => void;
  onMove: (by: -1 | 1) => void;
  /** Only one's own items can be deleted; a standard one is hidden. */
  onRemove?: () => void;
}

export function ListRow({ item, number, of, standard, onText, onHide, onMove, onRemove }: ListRowProps) {
  const t = useT();
  const { list } = t.settingsPage;
  const readOnly = useReadOnly();
  const name = item.text.trim() || standard || list.unnamed;
  const move = (by: -1 | 1): void => {
    const to = number + by;
    if (to < 1 || to > of) return;
    onMove(by);
    announce(t.cases.movedTo(to, of));
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (readOnly || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(event.key === "ArrowUp" ? -1 : 1);
  };
  const button = (label: string, icon: ReactNode, act: () => void, isOff = false): ReactNode => (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={icon}
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && act()}
    />
  );
  return (
    <li className={item.hidden ? "list-row list-row-hidden" : "list-row"} data-row={item.id} onKeyDown={keyDown}>
      <OwnWords
        label={list.textNumber(number)}
        hideLabel
        own={item.text}
        standard={standard}
        {...(name === list.unnamed ? { error: list.missing } : {})}
        onChange={onText}
      />
      {item.hidden && <span className="small muted">{list.hidden}</span>}
      {!readOnly && (
        <div className="list-buttons">
          {button(t.cases.moveUp(name), <ArrowUpIcon aria-hidden />, () => move(-1), number === 1)}
          {button(t.cases.moveDown(name), <ArrowDownIcon aria-hidden />, () => move(1), number === of)}
          {item.hidden
            ? button(list.show(name), <EyeSlashIcon aria-hidden />, () => onHide(false))
            : button(list.hide(name), <EyeIcon aria-hidden />, () => onHide(true))}
          {onRemove && button(t.cases.removeNamed(name), <TrashIcon aria-hidden />, onRemove)}
        </div>
      )}
    </li>
  );
}
