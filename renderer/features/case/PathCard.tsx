import { ArrowRightIcon, CheckmarkCircleFillIcon, CircleIcon, CircleSlashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState, type ReactNode } from "react";
import { nextThing } from "../../../shared/path/nextThing.ts";
import { stepIds, type StepId } from "../../../shared/path/standardSteps.ts";
import { stepStates, type StepState } from "../../../shared/path/stepStates.ts";
import { standsOn } from "../../../shared/path/transitions.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { Editing } from "../../ui/readOnly.tsx";
import { StepPanel } from "./StepPanel.tsx";
import "./path.css";
import { useNextThing } from "./useNextThing.ts";

const icons: Record<StepState, ReactNode> = {
  done: <CheckmarkCircleFillIcon aria-hidden />,
  here: <ArrowRightIcon aria-hidden />,
  passed: <CircleSlashIcon aria-hidden />,
  ahead: <CircleIcon aria-hidden />,
};

/** Where the case is on its path, the one thing to do now, and the step's checklist. Any step may be looked at. */
export function PathCard() {
  const t = useT().path;
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const here = standsOn(record, today);
  const [chosen, setChosen] = useState<StepId | null>(null);
  const shown = chosen ?? here;
  const states = stepStates(record, today);
  return (
    <Card title={t.title}>
      <ol className="path-steps">
        {stepIds.map((id) => (
          <li key={id} className={`path-step ${states[id]}`} aria-current={states[id] === "here" ? "step" : undefined}>
            <button
              type="button"
              aria-pressed={id === shown}
              aria-label={`${t.names[id]}, ${t.states[states[id]]}`}
              onClick={() => setChosen(id === here ? null : id)}
            >
              {icons[states[id]]}
              {t.names[id]}
            </button>
          </li>
        ))}
      </ol>
      {shown === here ? <NextThing /> : <p className="path-elsewhere">{t.lookingAt(t.names[here].toLowerCase())}</p>}
      <StepPanel key={shown} id={shown} />
    </Card>
  );
}

/** The one thing to do now; without a button for those who may not do it. */
function NextThing() {
  const t = useT().path;
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const thing = nextThing(record, today);
  const { to, act } = useNextThing(thing);
  const words: Partial<Record<typeof thing, string>> = t.nextButtons;
  const button = words[thing];
  return (
    <div className="path-next">
      <h3>{t.nextTitle}</h3>
      <p>{thing === "closed" && record.closing.reason === "died" ? t.closedByDeath : t.next[thing]}</p>
      <Editing>
        {button !== undefined && act && (
          <div>
            <Button size="small" onClick={act}>
              {button}
            </Button>
          </div>
        )}
        {button !== undefined && !act && to !== "" && (
          <div>
            <LinkButton to={to} icon={<ArrowRightIcon aria-hidden />} iconPosition="right">
              {button}
            </LinkButton>
          </div>
        )}
      </Editing>
    </div>
  );
}
