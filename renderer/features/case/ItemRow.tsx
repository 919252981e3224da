import { ArrowDownIcon, ArrowUpIcon, ChevronDownIcon, ChevronUpIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useId, type KeyboardEvent, type ReactNode } from "react";
import { useT } from "../../i18n/useT.ts";
import { useReadOnly } from "../../ui/readOnly.tsx";

interface ItemRowProps {
  /** Name of the list, for `focusItem`. */
  list: string;
  id: string;
  /** Names the row in its buttons: "Slett Kari Nordmann". */
  label: string;
  meta?: ReactNode;
  tags?: ReactNode;
  /** Shown also while the row is closed. */
  below?: ReactNode;
  open: boolean;
  onToggle: () => void;
  onRemove?: () => void;
  /** Left out when the order means nothing. */
  onMove?: (by: -1 | 1) => void;
  isFirst?: boolean;
  isLast?: boolean;
  children: ReactNode;
}

/** One row of a list: read at a glance, opened in place to be edited. Alt and an arrow key moves it. */
export function ItemRow(props: ItemRowProps) {
  const { list, id, label, meta, tags, open, onToggle, onMove } = props;
  const t = useT();
  const panel = useId();
  const keyDown = (event: KeyboardEvent): void => {
    if (!onMove || !event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    if (event.target instanceof HTMLElement && event.target.closest(".item-fields")) return;
    event.preventDefault();
    onMove(event.key === "ArrowUp" ? -1 : 1);
  };
  return (
    <li className="item" data-item={`${list}.${id}`} onKeyDown={keyDown}>
      <div className="item-head">
        <button
          type="button"
          className="item-open"
          data-open=""
          aria-expanded={open}
          aria-controls={panel}
          onClick={onToggle}
        >
          {open ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
          <span className="item-words">
            <span className="item-label">{label}</span>
            {meta && <span className="item-meta">{meta}</span>}
          </span>
        </button>
        {tags && <div className="tag-row">{tags}</div>}
        <RowButtons {...props} />
      </div>
      {props.below}
      <div id={panel} className="item-fields" hidden={!open} role="group" aria-label={t.cases.detailsOf(label)}>
        {open && props.children}
      </div>
    </li>
  );
}

/** The buttons at the ends stay focusable, so that focus is not lost when a row reaches an end. */
function RowButtons({ label, onMove, onRemove, isFirst = false, isLast = false }: ItemRowProps) {
  const t = useT();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  const mover = (by: -1 | 1, name: string, icon: ReactNode, atEnd: boolean): ReactNode => (
    <Button
      size="small"
      variant="tertiary"
      data-color="neutral"
      icon={icon}
      aria-label={name}
      title={name}
      aria-disabled={atEnd || undefined}
      className={atEnd ? "item-at-end" : undefined}
      onClick={() => !atEnd && onMove?.(by)}
    />
  );
  return (
    <div className="item-buttons">
      {onMove && mover(-1, t.cases.moveUp(label), <ArrowUpIcon aria-hidden />, isFirst)}
      {onMove && mover(1, t.cases.moveDown(label), <ArrowDownIcon aria-hidden />, isLast)}
      {onRemove && (
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon aria-hidden />}
          aria-label={t.cases.removeNamed(label)}
          title={t.cases.removeNamed(label)}
          onClick={onRemove}
        />
      )}
    </div>
  );
}
