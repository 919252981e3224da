import { CalendarIcon, CheckmarkIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { norwegianDate } from "../../../shared/dates.ts";
import type { Tick } from "../../../shared/path/schema.ts";
import { concerns } from "../../../shared/path/stepStates.ts";
import { itemWords, shownItems, stepsOf } from "../../../shared/path/stepsOf.ts";
import { stepIds, type StepId } from "../../../shared/path/standardSteps.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";
import { futureError } from "./futureError.ts";
import { StepDocuments } from "./StepDocuments.tsx";
import { useTicks } from "./useTicks.ts";

/** Help, checklist and documents of one step. */
export function StepPanel({ id }: { id: StepId }) {
  const t = useT().path;
  const { editor, registers, today } = useCase();
  const person = useEditor(editor, (record) => record.person);
  const settings = useEditor(registers.settings, (state) => state);
  const step = stepsOf(settings)[stepIds.indexOf(id)];
  if (!step) return null;
  const items = shownItems(step).filter((item) => concerns(item.id, person, today));
  return (
    <div className="path-panel">
      <details className="more">
        <summary>{t.whatIsThis(t.names[id])}</summary>
        <p className="path-help">{step.help === "" ? t.help[id] : step.help}</p>
      </details>
      {items.length > 0 && (
        <ul className="path-items" aria-label={t.checklistOf(t.names[id])}>
          {items.map((item) => (
            <Item key={item.id} id={item.id} words={itemWords(item, t.items)} />
          ))}
        </ul>
      )}
      <StepDocuments id={id} />
    </div>
  );
}

function Item({ id, words }: { id: string; words: string }) {
  const readOnly = useReadOnly();
  const { ticks, tick, untick } = useTicks();
  const done = ticks.find((one) => one.id === id);
  if (readOnly)
    return (
      <li className={done ? "path-item" : "path-item open"}>
        <span>
          {done && <CheckmarkIcon aria-hidden />}
          {words}
        </span>
        {done && <Done tick={done} words={words} />}
      </li>
    );
  return (
    <li className="path-item">
      <CheckField label={words} checked={done !== undefined} onChange={(on) => (on ? tick(id) : untick(id))} />
      {done && <Done tick={done} words={words} />}
    </li>
  );
}

/** When and by whom; the day can be put right. */
function Done({ tick, words }: { tick: Tick; words: string }) {
  const t = useT();
  const readOnly = useReadOnly();
  const { today } = useCase();
  const { date } = useTicks();
  const [isOpen, setIsOpen] = useState(false);
  const told = [norwegianDate(tick.on), tick.by].filter(Boolean).join(", ");
  return (
    <span className="path-done num">
      {told}
      {!readOnly && (
        <Button
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          icon={<CalendarIcon aria-hidden />}
          aria-label={t.path.changeDate(words)}
          title={t.path.changeDate(words)}
          aria-expanded={isOpen}
          onClick={() => setIsOpen(!isOpen)}
        />
      )}
      {isOpen && (
        <DateField
          label={t.path.changeDate(words)}
          hideLabel
          value={tick.on}
          today={today}
          {...futureError(tick.on, today, t.assessment.inFuture)}
          onChange={(on) => date(tick.id, on)}
        />
      )}
    </span>
  );
}
