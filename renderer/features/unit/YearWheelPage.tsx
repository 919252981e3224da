import { CalendarIcon, PlusIcon, TrashIcon } from "@navikt/aksel-icons";
import { capital } from "../../../shared/text.ts";
import { standardYearItems } from "../../../shared/unit/standardDuties.ts";
import type { YearItem } from "../../../shared/unit/schema.ts";
import { useSession } from "../../bridge/session.tsx";
import { useUnitMarks, type UnitMarks } from "../../bridge/useUnitMarks.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { EditButton, Editing, ReadOnly } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { Suggested } from "./Suggested.tsx";
import { useUnitRegisters } from "./UnitLayout.tsx";
import { useUnitEdits, type UnitEdits } from "./useUnitEdits.ts";

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** What comes back every year, month by month, with what is done this year. */
export function YearWheelPage() {
  const t = useT().unit;
  const { today } = useSession().status;
  const editor = useEditorFor(useUnitRegisters().unit, "editRoutines");
  const items = useEditor(editor, (state) => state.yearWheel);
  const edits = useUnitEdits(editor);
  const marks = useUnitMarks(editor);
  const month = Number(today.slice(5, 7));
  const names = t.months.split(" ");
  const titles = new Set(items.map(({ title }) => title.trim()));
  const add = (id: string): void => {
    const found = standardYearItems.find((one) => one.id === id);
    if (found) edits.addItem({ month: found.month, title: t.yearItems[found.id] });
  };
  return (
    <ReadOnly when={!useMay("editRoutines")}>
      <div className="stack">
        {items.length === 0 ? (
          <EmptyState icon={<CalendarIcon aria-hidden />} title={t.tabs.yearWheel} text={t.yearEmpty} />
        ) : (
          <p className="muted">{t.yearLead(Number(today.slice(0, 4)))}</p>
        )}
        {MONTHS.map((number) => (
          <MonthPart
            key={number}
            name={names[number - 1] ?? ""}
            isNow={number === month}
            items={items.filter((one) => one.month === number)}
            edits={edits}
            marks={marks}
          />
        ))}
        <Editing>
          <EditButton
            id="add-item"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => edits.addItem({ month })}
          >
            {t.addItem}
          </EditButton>
          <Suggested
            items={standardYearItems
              .filter(({ id }) => !titles.has(t.yearItems[id]))
              .map((one) => ({ id: one.id, text: t.yearItems[one.id], detail: names[one.month - 1] ?? "" }))}
            onAdd={add}
          />
        </Editing>
      </div>
    </ReadOnly>
  );
}

interface MonthPartProps {
  name: string;
  isNow: boolean;
  items: readonly YearItem[];
  edits: UnitEdits;
  marks: UnitMarks;
}

function MonthPart({ name, isNow, items, edits, marks }: MonthPartProps) {
  if (items.length === 0) return null;
  return (
    <section className={isNow ? "month now" : "month"} aria-current={isNow ? "date" : undefined}>
      <h2>{capital(name)}</h2>
      <ul className="unit-list">
        {items.map((item) => (
          <ItemRow key={item.id} item={item} edits={edits} marks={marks} />
        ))}
      </ul>
    </section>
  );
}

interface ItemRowProps {
  item: YearItem;
  edits: UnitEdits;
  marks: UnitMarks;
}

function ItemRow({ item, edits, marks }: ItemRowProps) {
  const t = useT();
  const { unit } = t;
  const { today } = useSession().status;
  const { id } = item;
  const title = item.title.trim() || t.app.unnamed;
  const names = unit.months.split(" ");
  return (
    <li className="unit-row item-row">
      <CheckField
        label={unit.doneNamed(title)}
        hideLabel
        checked={item.doneYears.includes(Number(today.slice(0, 4)))}
        onChange={(done) => marks.setDone(id, done)}
      />
      <TextField
        id={`item-${id}`}
        label={unit.fields.title}
        hideLabel
        value={item.title}
        onChange={(value) => edits.setItem(id, unit.fields.title, "title", value)}
      />
      <TextField
        label={unit.fields.responsible}
        hideLabel
        value={item.responsible}
        onChange={(value) => edits.setItem(id, unit.fields.responsible, "responsible", value)}
      />
      <SelectField
        label={unit.fields.month}
        hideLabel
        value={String(item.month)}
        options={MONTHS.map((number) => ({ value: String(number), label: names[number - 1] ?? "" }))}
        onChange={(value) => edits.setItem(id, unit.fields.month, "month", Number(value))}
      />
      <EditButton
        size="small"
        variant="tertiary"
        icon={<TrashIcon title={unit.removeNamed(title)} />}
        onClick={() => edits.remove("yearWheel", id, title)}
      />
      <details className="more item-text">
        <summary>{unit.fields.text}</summary>
        <AutoTextarea
          label={unit.fields.text}
          hideLabel
          value={item.text}
          onChange={(value) => edits.setItem(id, unit.fields.text, "text", value)}
        />
      </details>
    </li>
  );
}
