import { useNavigate } from "react-router";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import type { NextThing } from "../../../shared/path/nextThing.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { useRegisterUnit } from "./useRegisterUnit.ts";
import { useTicks } from "./useTicks.ts";

/** The page where a thing is done; empty when it is done on the overview. */
function placeOf(thing: NextThing, { id, consents }: CaseRecord): string {
  const latest = newestFirst(consents)[0];
  const consent = latest ? paths.caseConsent(id, latest.id) : paths.caseConsents(id);
  const places: Record<NextThing, string> = {
    takeCase: "",
    registerUnit: "",
    talk: paths.caseAssessment(id),
    conclude: paths.caseAssessment(id),
    confirmUnit: paths.caseAssessment(id),
    reassess: paths.caseAssessment(id),
    assessAgain: paths.caseAssessment(id),
    makeConsent: paths.caseConsents(id),
    printConsent: consent,
    registerSignature: consent,
    renewConsent: paths.caseConsents(id),
    afterRefusal: paths.caseConsents(id),
    sendAnswer: paths.caseAnswer(id),
    handleComplaint: paths.caseComplaints(id),
    awaitComplaint: paths.caseComplaints(id),
    appointCoordinator: paths.caseCoordinator(id),
    replaceChildCoordinator: paths.caseCoordinator(id),
    firstContact: "",
    offerPlan: paths.casePlan(id),
    startPlan: paths.casePlan(id),
    finishPlan: paths.casePlan(id),
    revisePlan: paths.casePlan(id),
    followPlan: paths.casePlan(id),
    followCoordinator: paths.caseCoordinator(id),
    closeRefused: paths.caseClosing(id),
    closeForwarded: paths.caseClosing(id),
    closeWithdrawn: paths.caseClosing(id),
    afterDeclined: paths.caseClosing(id),
    closeEnded: paths.caseClosing(id),
    closingAhead: paths.caseClosing(id),
    closed: "",
  };
  return places[thing];
}

/** How a thing is done: somewhere else, or right here with one press. */
export function useNextThing(thing: NextThing): { to: string; act: (() => void) | null } {
  const t = useT();
  const navigate = useNavigate();
  const { editor, today } = useCase();
  const me = useSession().status.user?.name ?? "";
  const mayAssess = useMay("assess");
  const registerUnit = useRegisterUnit();
  const { tick } = useTicks();
  const { id } = editor.get();
  const acts: Partial<Record<NextThing, () => void>> = {
    firstContact: () => tick("mapping-contact"),
    ...(mayAssess && {
      registerUnit,
      takeCase: () => {
        editor.update(t.path.begun, "assessment.begin", (draft) => {
          draft.assessment.begunOn = today;
          draft.assessment.assessor ||= me;
        });
        void navigate(paths.caseAssessment(id));
      },
    }),
  };
  return { to: placeOf(thing, editor.get()), act: acts[thing] ?? null };
}
