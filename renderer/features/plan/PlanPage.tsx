import { TasklistStartIcon } from "@navikt/aksel-icons";
import { memo, useEffect, useMemo, useRef } from "react";
import { useLocation, useSearchParams } from "react-router";
import { planSections, type SectionKey } from "../../../shared/plan/rules.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useActiveEditor } from "../../bridge/editors.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { EditButton } from "../../ui/readOnly.tsx";
import { PlanCaseContext, usePlanCase } from "./planCase.ts";
import { PlanHead } from "./PlanHead.tsx";
import { PlanNav } from "./PlanNav.tsx";
import { PlanSection } from "./PlanSection.tsx";
import { usePlanState } from "./usePlanState.ts";
import "./plan.css";

const isSection = (key: string | null): key is SectionKey => planSections.some((section) => section === key);

/** The section in the address, so that Back and links work. */
function useSection(): SectionKey {
  const [search] = useSearchParams();
  const wanted = search.get("del");
  return isSection(wanted) ? wanted : "aboutMe";
}

/** Focus follows to the heading when a section is chosen, not when the page is opened. */
function useFocusOnChoice() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key } = useLocation();
  const shown = useRef(key);
  useEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: "nearest" });
  }, [key]);
  return heading;
}

function StartPlan() {
  const t = useT();
  const setState = usePlanState();
  return (
    <EmptyState
      icon={<TasklistStartIcon />}
      title={t.plan.emptyTitle}
      text={t.plan.emptyText}
      action={
        <EditButton
          size="small"
          onClick={() => {
            setState("inProgress");
            // The button that had focus is gone.
            focusIdSoon("plan-section-title");
          }}
        >
          {t.plan.start}
        </EditButton>
      }
    />
  );
}

const PlanBody = memo(function PlanBody() {
  const { editor } = usePlanCase();
  const state = useEditor(editor, (record) => record.plan.state);
  const section = useSection();
  const heading = useFocusOnChoice();
  if (state === "none") return <StartPlan />;
  return (
    <>
      <PlanHead />
      <div className="plan-layout">
        <PlanNav current={section} />
        <PlanSection section={section} headingRef={heading} />
      </div>
    </>
  );
});

/** The individual plan of the case, one section at a time. */
export function PlanPage() {
  const { editor, registers, today } = useCase();
  useActiveEditor(editor);
  const context = useMemo(() => ({ editor, registers, today }), [editor, registers, today]);
  return (
    <PlanCaseContext value={context}>
      <div className="page plan-page">
        <PlanBody />
      </div>
    </PlanCaseContext>
  );
}
