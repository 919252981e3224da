import { CheckmarkCircleFillIcon, ChevronDownIcon, CircleIcon, PencilIcon } from "@navikt/aksel-icons";
import { memo, useCallback, useId, useState } from "react";
import { Link } from "react-router";
import {
  allMeasures,
  measureProblems,
  planSections,
  sectionState,
  type SectionKey,
  type SectionState,
} from "../../../shared/plan/rules.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { usePlanCase } from "./planCase.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";

function StateIcon({ state }: { state: SectionState }) {
  const t = useT();
  const title = t.plan.sectionState[state];
  if (state === "done") return <CheckmarkCircleFillIcon className="is-done" title={title} />;
  return state === "started" ? <PencilIcon title={title} /> : <CircleIcon title={title} />;
}

/** The states as one text, so that the navigation renders only when one of them changes. */
function useStates(): SectionState[] {
  const { editor, today } = usePlanCase();
  const joined = useEditor(
    editor,
    useCallback((record) => planSections.map((section) => sectionState(record, section, today)).join(), [today]),
  );
  return joined.split(",").map((state) => (state === "done" || state === "started" ? state : "empty"));
}

interface NavItemProps {
  section: SectionKey;
  number: number;
  state: SectionState;
  current: boolean;
  problems: number;
  onChoose: () => void;
}

/** Memoised: making an address costs a search of the whole page in React Router, and a large plan is a large page. */
const NavItem = memo(function NavItem({ section, number, state, current, problems, onChoose }: NavItemProps) {
  const t = useT();
  return (
    <li>
      <Link to={`?del=${section}`} aria-current={current ? "page" : undefined} onClick={onChoose}>
        <StateIcon state={state} />
        <span>{`${number}. ${t.plan.section[section].title}`}</span>
        {problems > 0 && <span className="plan-nav-problems">{t.plan.problems(problems)}</span>}
      </Link>
    </li>
  );
});

const countProblems = ({ plan }: CaseRecord): number =>
  allMeasures(plan).reduce((sum, measure) => sum + Object.keys(measureProblems(measure)).length, 0);

/** The sixteen sections with how far they have come. Folds to one line in narrow windows. */
export function PlanNav({ current }: { current: SectionKey }) {
  const t = useT();
  const { editor } = usePlanCase();
  const states = useStates();
  const problems = useEditor(editor, countProblems);
  const [open, setOpen] = useState(false);
  const fold = useCallback(() => setOpen(false), []);
  const list = useId();
  return (
    <nav className="plan-nav" aria-label={t.plan.sections}>
      <button
        type="button"
        className="plan-nav-fold"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <span>{`${planSections.indexOf(current) + 1}. ${t.plan.section[current].title}`}</span>
        <span className="muted">{t.plan.chooseSection}</span>
        <ChevronDownIcon aria-hidden />
      </button>
      <ol id={list} className={open ? "is-open" : undefined}>
        {planSections.map((section, index) => (
          <NavItem
            key={section}
            section={section}
            number={index + 1}
            state={states[index] ?? "empty"}
            current={section === current}
            problems={section === "goals" ? problems : 0}
            onChoose={fold}
          />
        ))}
      </ol>
    </nav>
  );
}
