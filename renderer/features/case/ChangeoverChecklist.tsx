import { tickItem, type ChangeoverItem } from "../../../shared/changeover/checklist.ts";
import type { Changeover } from "../../../shared/changeover/schema.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { useChangeover, useChangeoverEdit } from "./useChangeover.ts";

/** What the two see to, side by side. With the last tick the change is done. */
export function ChangeoverChecklist({ changeover }: { changeover: Changeover }) {
  const t = useT().changeover;
  const { today } = useCase();
  const { from, to, checklist } = useChangeover(changeover);
  const edit = useChangeoverEdit(changeover.id);
  const all = [...checklist.handsOver, ...checklist.takesOver];
  const done = all.filter((item) => changeover.done.includes(item)).length;
  const tick = (item: ChangeoverItem): void => {
    const { done: ticks, completedOn } = tickItem(changeover, item, checklist, today);
    edit(t.ticked, `done.${item}`, { done: ticks, completedOn });
  };
  const list = (title: string, items: readonly ChangeoverItem[]) => (
    <fieldset className="checks">
      <legend>{title}</legend>
      {items.map((item) => (
        <CheckField
          key={item}
          label={t.items[item]}
          checked={changeover.done.includes(item)}
          onChange={() => tick(item)}
        />
      ))}
    </fieldset>
  );
  return (
    <section className="stack">
      <h3>
        {t.listTitle} <span className="muted num">{t.listOf(done, all.length)}</span>
      </h3>
      <div className="changeover-lists">
        {list(t.handsOver(from), checklist.handsOver)}
        {list(t.takesOver(to), checklist.takesOver)}
      </div>
      <div className="grid-3">
        <DateField
          label={t.fields.completedOn}
          hint={t.completedHint}
          value={changeover.completedOn}
          today={today}
          onChange={(completedOn) => edit(t.fields.completedOn, "completedOn", { completedOn })}
        />
      </div>
    </section>
  );
}
