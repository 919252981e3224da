import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowsUpDownIcon, SortDownIcon, SortUpIcon } from "@navikt/aksel-icons";
import { memo, useCallback, useEffect, useRef, useState, type FocusEvent, type MouseEvent } from "react";
import { useNavigate } from "react-router";
import type { ListColumn, ListSort } from "../../../shared/case/listChoices.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { CaseRowView } from "./CaseRowView.tsx";
import { widthOf } from "./listColumns.ts";
import { listMemory } from "./listMemory.ts";
import type { CaseRow } from "./listRows.ts";
import { useRowKeys } from "./useRowKeys.ts";

/** Heights of the style sheet (`list.css`), in rem. */
const ROW_REM = 3;
const COMPACT_ROW_REM = 5.5;
const HEAD_REM = 2.75;

interface CaseTableProps {
  rows: readonly CaseRow[];
  columns: readonly ListColumn[];
  /** A narrow window: a case is one cell with what matters most, and nothing is to the side. */
  compact: boolean;
  sort: ListSort;
  onSort: (sort: ListSort) => void;
}

const remInPixels = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/**
 * Only the rows in sight are in the document, in a table that still tells how many there are. A place in the list keeps
 * its elements when another case comes there: changing text is cheaper than making rows.
 */
export const CaseTable = memo(function CaseTable({ rows, columns, compact, sort, onSort }: CaseTableProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const [rem] = useState(remInPixels);
  const [active, setActive] = useState(0);
  const navigate = useNavigate();
  const head = HEAD_REM * rem;
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized by a compiler
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => (compact ? COMPACT_ROW_REM : ROW_REM) * rem,
    overscan: 6,
    paddingStart: head,
    scrollPaddingStart: head,
    initialOffset: listMemory.scrollTop,
  });
  const scrollTo = useCallback((index: number) => virtualizer.scrollToIndex(index, { align: "auto" }), [virtualizer]);
  const keyDown = useRowKeys(box, rows.length, scrollTo);
  useEffect(() => virtualizer.measure(), [virtualizer, compact]);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.scrollTop = listMemory.scrollTop;
    const remember = (): void => {
      listMemory.scrollTop = element.scrollTop;
    };
    element.addEventListener("scroll", remember, { passive: true });
    return () => element.removeEventListener("scroll", remember);
  }, []);

  const items = virtualizer.getVirtualItems();
  const before = (items[0]?.start ?? head) - head;
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? virtualizer.getTotalSize());
  // One tab stop in the whole list, also when the row that had it has scrolled away.
  const firstInSight = items.find((item) => item.start >= (virtualizer.scrollOffset ?? 0) + head)?.index ?? 0;
  const tabStop = items.some((item) => item.index === active) ? active : firstInSight;

  const rowOf = (event: FocusEvent | MouseEvent): number | null => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>("tr[data-index]") : null;
    return row ? Number(row.dataset.index) : null;
  };
  const click = (event: MouseEvent): void => {
    if (event.target instanceof Element && event.target.closest("a")) return;
    const index = rowOf(event);
    const row = index === null ? undefined : rows[index];
    const selecting = (getSelection()?.toString() ?? "") !== "";
    if (row && !selecting) void navigate(paths.case(row.summary.id));
  };

  return (
    <div className={compact ? "table-box case-table compact" : "table-box case-table"} ref={box}>
      <table
        style={compact ? undefined : { minInlineSize: `${widthOf(columns)}rem` }}
        aria-label={t.cases.title}
        aria-rowcount={rows.length + 1}
        onKeyDown={keyDown}
        // eslint-disable-next-line no-restricted-syntax -- the link in each row does the same
        onClick={click}
        onFocus={(event) => {
          const index = rowOf(event);
          if (index !== null) setActive(index);
        }}
      >
        <colgroup>
          {columns.map((key) => (
            <col key={key} className={`case-col-${key}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((key) => (
              <SortableHead key={key} column={key} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={before} across={columns.length} />
          {items.map((item) => {
            const row = rows[item.index];
            return (
              row && (
                <CaseRowView
                  key={item.index}
                  row={row}
                  columns={columns}
                  compact={compact}
                  index={item.index}
                  tabStop={item.index === tabStop}
                />
              )
            );
          })}
          <Gap height={after} across={columns.length} />
        </tbody>
      </table>
    </div>
  );
});

/** Stands for the rows that are out of sight. */
function Gap({ height, across }: { height: number; across: number }) {
  if (height <= 0) return null;
  return (
    <tr className="case-gap" aria-hidden="true">
      <td colSpan={across} style={{ blockSize: height }} />
    </tr>
  );
}

interface SortableHeadProps {
  column: ListColumn;
  sort: ListSort;
  onSort: CaseTableProps["onSort"];
}

function SortableHead({ column, sort, onSort }: SortableHeadProps) {
  const t = useT();
  const isSorted = sort.key === column;
  const order = isSorted ? (sort.descending ? "descending" : "ascending") : undefined;
  const turn = (): void => onSort({ key: column, descending: isSorted && !sort.descending });
  return (
    <th scope="col" aria-sort={order}>
      <button type="button" className="case-sort" onClick={turn}>
        {t.cases.columns[column]}
        {order === undefined && <ArrowsUpDownIcon aria-hidden />}
        {order === "ascending" && <SortUpIcon aria-hidden />}
        {order === "descending" && <SortDownIcon aria-hidden />}
      </button>
    </th>
  );
}
