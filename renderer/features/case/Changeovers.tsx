import { ArrowsSquarepathIcon, CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from "@navikt/aksel-icons";
import { Tag } from "@navikt/ds-react";
import { useState } from "react";
import type { ChangeoverState } from "../../../shared/changeover/rules.ts";
import { changeoverState, lastDay } from "../../../shared/changeover/rules.ts";
import type { Changeover } from "../../../shared/changeover/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ChangeoverDetails } from "./ChangeoverDetails.tsx";
import { ItemRow } from "./ItemRow.tsx";
import { useChangeover } from "./useChangeover.ts";

/** Changes of coordinator: those under way first and open, the earlier ones to be read. */
export function Changeovers() {
  const t = useT().changeover;
  const { editor, today } = useCase();
  const changeovers = useEditor(editor, (record) => record.changeovers);
  // One that is finished here and now stays where it is until the page is left.
  const [underWay] = useState(() => new Set(changeovers.filter((one) => isDone(one, today)).map(({ id }) => id)));
  const earlier = changeovers.filter(({ id }) => underWay.has(id));
  const now = changeovers.filter(({ id }) => !underWay.has(id));
  return (
    <>
      <ChangeoverCard title={t.self} changeovers={now} openFirst />
      <ChangeoverCard title={t.earlier} changeovers={earlier} />
    </>
  );
}

const isDone = (changeover: Changeover, today: string): boolean => changeoverState(changeover, today) === "done";

interface ChangeoverCardProps {
  title: string;
  changeovers: readonly Changeover[];
  openFirst?: boolean;
}

function ChangeoverCard({ title, changeovers, openFirst = false }: ChangeoverCardProps) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  if (changeovers.length === 0) return null;
  const toggle = (id: string): void =>
    setClosed(new Set(closed.has(id) ? [...closed].filter((one) => one !== id) : [...closed, id]));
  return (
    <Card title={title}>
      <ul className="items">
        {changeovers.map((changeover) => (
          <ChangeoverRow
            key={changeover.id}
            changeover={changeover}
            open={closed.has(changeover.id) !== openFirst}
            onToggle={() => toggle(changeover.id)}
          />
        ))}
      </ul>
    </Card>
  );
}

function ChangeoverRow({
  changeover,
  open,
  onToggle,
}: {
  changeover: Changeover;
  open: boolean;
  onToggle: () => void;
}) {
  const t = useT().changeover;
  const { from, to, state } = useChangeover(changeover);
  const { overlapFrom } = changeover;
  const last = lastDay(changeover);
  return (
    <ItemRow
      list="changeovers"
      id={changeover.id}
      label={t.between(from, to)}
      meta={
        last >= overlapFrom ? t.period(norwegianDate(overlapFrom), norwegianDate(last)) : norwegianDate(overlapFrom)
      }
      tags={<StateTag state={state} />}
      open={open}
      onToggle={onToggle}
    >
      <ChangeoverDetails changeover={changeover} />
    </ItemRow>
  );
}

function StateTag({ state }: { state: ChangeoverState }) {
  const t = useT().changeover;
  const icon =
    state === "done" ? (
      <CheckmarkCircleIcon aria-hidden />
    ) : state === "over" ? (
      <ExclamationmarkTriangleIcon aria-hidden />
    ) : (
      <ArrowsSquarepathIcon aria-hidden />
    );
  const color = { coming: "neutral", overlap: "info", over: "warning", done: "neutral" } as const;
  return (
    <Tag size="small" variant="moderate" data-color={color[state]} icon={icon}>
      {t.states[state]}
    </Tag>
  );
}
