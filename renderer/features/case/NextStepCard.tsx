import { ArrowRightIcon } from "@navikt/aksel-icons";
import { nextStep, type NextStep } from "../../../shared/case/nextStep.ts";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";

/** Where the step is done; empty when there is nowhere to go. */
function placeOf(step: NextStep, record: CaseRecord): string {
  const latest = newestFirst(record.consents)[0];
  switch (step) {
    case "printConsent":
    case "registerSignature":
      return latest ? paths.caseConsent(record.id, latest.id) : paths.caseConsents(record.id);
    case "makeConsent":
    case "renewConsent":
    case "afterRefusal":
      return paths.caseConsents(record.id);
    case "appointCoordinator":
    case "replaceChildCoordinator":
    case "followCoordinator":
      return paths.caseCoordinator(record.id);
    case "offerPlan":
    case "startPlan":
    case "finishPlan":
    case "revisePlan":
    case "followPlan":
      return paths.casePlan(record.id);
    case "afterDeclined":
    case "closed":
      return "";
  }
}

/** The one thing to do now; nothing for those who may not do it. */
export function NextStepCard({ record, today }: { record: CaseRecord; today: string }) {
  const t = useT().cases;
  const readOnly = useReadOnly();
  const step = nextStep(record, today);
  const place = placeOf(step, record);
  const words = t.steps[step];
  if (readOnly) return null;
  return (
    <Card title={t.nextStep}>
      <p>{words.text}</p>
      {place !== "" && (
        <div>
          <LinkButton to={place} icon={<ArrowRightIcon aria-hidden />} iconPosition="right">
            {words.button}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
