import { ArrowRightIcon } from "@navikt/aksel-icons";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { newestFirst } from "../../../shared/consent/rules.ts";
import { nextThing, type NextThing } from "../../../shared/path/nextThing.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { useReadOnly } from "../../ui/readOnly.tsx";

/** Where things are done; the others are done on this page. */
function placeOf(thing: NextThing, { id, consents }: CaseRecord): string {
  const latest = newestFirst(consents)[0];
  const consent = latest ? paths.caseConsent(id, latest.id) : paths.caseConsents(id);
  const places: Partial<Record<NextThing, string>> = {
    makeConsent: paths.caseConsents(id),
    printConsent: consent,
    registerSignature: consent,
    renewConsent: paths.caseConsents(id),
    afterRefusal: paths.caseConsents(id),
    appointCoordinator: paths.caseCoordinator(id),
    replaceChildCoordinator: paths.caseCoordinator(id),
    followCoordinator: paths.caseCoordinator(id),
    offerPlan: paths.casePlan(id),
    startPlan: paths.casePlan(id),
    finishPlan: paths.casePlan(id),
    revisePlan: paths.casePlan(id),
    followPlan: paths.casePlan(id),
  };
  return places[thing] ?? "";
}

/** The one thing to do now; nothing for those who may not do it. */
export function NextStepCard({ record, today }: { record: CaseRecord; today: string }) {
  const t = useT().path;
  const readOnly = useReadOnly();
  const thing = nextThing(record, today);
  const button = t.nextButtons[thing as keyof typeof t.nextButtons] as string | undefined;
  const place = placeOf(thing, record);
  if (readOnly) return null;
  return (
    <Card title={t.nextTitle}>
      <p>{t.next[thing]}</p>
      {place !== "" && button && (
        <div>
          <LinkButton to={place} icon={<ArrowRightIcon aria-hidden />} iconPosition="right">
            {button}
          </LinkButton>
        </div>
      )}
    </Card>
  );
}
