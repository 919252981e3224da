import { CheckmarkCircleIcon } from "@navikt/aksel-icons";
import { Button, ToggleGroup } from "@navikt/ds-react";
import { useCallback, useRef } from "react";
import { allot } from "../../../shared/followup/allot.ts";
import { urgencies, type MondayLine } from "../../../shared/followup/line.ts";
import { lineWords } from "../../../shared/followup/lineWords.ts";
import type { UnitMarks } from "../../bridge/useUnitMarks.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { LineRow } from "./LineRow.tsx";
import type { Monday } from "./useMonday.ts";
import { useRoom } from "./useRoom.ts";

export type Scope = "all" | "mine";

interface LineListProps {
  monday: Monday;
  lines: readonly MondayLine[];
  /** Null where there is nothing to choose: a coordinator's cases are all her own. */
  scope: Scope | null;
  onScope: (scope: Scope) => void;
  everything: boolean;
  onEverything: (everything: boolean) => void;
  marks: UnitMarks;
}

/** Lines by urgency; first only as many as there is room for, the rest in the same place. */
export function LineList({ monday, lines, scope, onScope, everything, onEverything, marks }: LineListProps) {
  const t = useT().followup;
  const card = useRef<HTMLElement>(null);
  const room = useRoom(card);
  const groups = urgencies.map((urgency) => lines.filter((line) => line.urgency === urgency));
  const fit = allot(
    groups.map(({ length }) => length),
    room,
  );
  const isCut = groups.some(({ length }, index) => length > (fit[index] ?? 0));
  return (
    <section ref={card} className="card monday-list" aria-labelledby="monday-list">
      <div className="card-head">
        <h2 id="monday-list">{scope === null ? t.listTitleOwn : t.listTitle}</h2>
        {scope !== null && <ScopeToggle scope={scope} onScope={onScope} />}
      </div>
      {lines.length === 0 && <Nothing text={scope === "mine" ? t.nothingMine : t.nothingText} />}
      {urgencies.map((urgency, index) => (
        <Group
          key={urgency}
          title={t.groups[urgency]}
          id={`monday-${urgency}`}
          lines={groups[index] ?? []}
          shown={everything ? Infinity : (fit[index] ?? 0)}
          monday={monday}
          marks={marks}
        />
      ))}
      {isCut && (
        <Button size="small" variant="tertiary" aria-expanded={everything} onClick={() => onEverything(!everything)}>
          {everything ? t.showFewer : t.showAll(lines.length)}
        </Button>
      )}
    </section>
  );
}

function ScopeToggle({ scope, onScope }: { scope: Scope; onScope: (scope: Scope) => void }) {
  const t = useT().followup;
  return (
    <ToggleGroup
      size="small"
      value={scope}
      aria-label={t.scope}
      onChange={(chosen) => onScope(chosen === "mine" ? "mine" : "all")}
    >
      <ToggleGroup.Item value="all" label={t.all} />
      <ToggleGroup.Item value="mine" label={t.mine} />
    </ToggleGroup>
  );
}

function Nothing({ text }: { text: string }) {
  const t = useT().followup;
  return (
    <p className="monday-nothing">
      <CheckmarkCircleIcon aria-hidden />
      <span>
        <strong>{t.nothing}.</strong> {text}
      </span>
    </p>
  );
}

interface GroupProps {
  title: string;
  id: string;
  lines: readonly MondayLine[];
  shown: number;
  monday: Monday;
  marks: UnitMarks;
}

function Group({ title, id, lines, shown, monday, marks }: GroupProps) {
  const t = useT();
  const { today } = useSession().status;
  const act = useCallback(
    ({ kind, itemId, due }: MondayLine) =>
      // December's is done for December's year, also when it is January.
      kind === "routine" ? marks.review(itemId) : marks.setDone(itemId, true, Number(due.slice(0, 4))),
    [marks],
  );
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby={id} className="monday-group">
      <h3 id={id} tabIndex={-1}>
        {title} <span className="num">{lines.length}</span>
      </h3>
      <ul>
        {lines.slice(0, shown).map((line) => (
          <LineRow
            key={line.key}
            line={line}
            words={lineWords(line, t, monday.names)}
            row={monday.cases.get(line.caseId)}
            today={today}
            onDo={act}
          />
        ))}
      </ul>
    </section>
  );
}
