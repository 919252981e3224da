import { useNavigate } from "react-router";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import type { NextThing } from "../../../shared/path/nextThings.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useSession } from "../../bridge/session.tsx";
import { useMay } from "../../bridge/useMay.ts";
import { useT } from "../../i18n/useT.ts";
import { nextPlaces } from "../../nextPlaces.ts";
import { paths } from "../../paths.ts";
import { useRegisterUnit } from "./useRegisterUnit.ts";
import { useTicks } from "./useTicks.ts";

const ofNewestConsent: readonly NextThing[] = ["printConsent", "registerSignature"];

function placeOf(thing: NextThing, { id, consents }: CaseRecord): string {
  const newest = newestFirst(consents)[0];
  return newest && ofNewestConsent.includes(thing) ? paths.caseConsent(id, newest.id) : nextPlaces[thing](id);
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
