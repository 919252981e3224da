import { ExclamationmarkTriangleIcon, InformationSquareIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { Status } from "../../shared/ipc/contract.ts";
import { useT } from "../i18n/useT.ts";

/** Always there in the practice municipality, so that nobody mistakes it for real work. */
export function PracticeBanner() {
  const t = useT();
  return (
    <section className="banner banner-practice" aria-label={t.app.practice}>
      <InformationSquareIcon aria-hidden />
      <p className="banner-body">
        <strong>{t.app.practice}.</strong> {t.app.practiceHint}
      </p>
    </section>
  );
}

type Problem = Status["problems"][number];

/** `what` is a record's name: `case-<id>`, `directory-main` ... */
function nameOf(what: string, cases: readonly CaseSummary[], t: Messages): string {
  if (what.startsWith("directory")) return t.app.directory;
  if (what.startsWith("coordinators")) return t.app.coordinators;
  if (what.startsWith("settings")) return t.app.settings;
  if (!what.startsWith("case-")) return what;
  const found = cases.find((one) => `case-${one.id}` === what);
  return found ? t.app.caseNumbered(found.number) : t.app.aCase;
}

/** Records that are damaged or older than before: said once after unlocking, in words, with what to do. */
export function ProblemsBanner({ problems, cases }: { problems: Problem[]; cases: readonly CaseSummary[] }) {
  const t = useT();
  const [hidden, setHidden] = useState(false);
  if (hidden || problems.length === 0) return null;
  const sentences = problems.map(({ kind, what }) =>
    (kind === "damaged" ? t.app.damagedCase : t.app.olderCase)(nameOf(what, cases, t)),
  );
  return (
    <section className="banner banner-warning" aria-label={t.app.problemsTitle}>
      <ExclamationmarkTriangleIcon aria-hidden />
      <div className="banner-body">
        <strong>{t.app.problemsTitle}</strong>
        <ul>
          {[...new Set(sentences)].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <p>{t.app.problemsAdvice}</p>
      </div>
      <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setHidden(true)}>
        {t.app.hideProblems}
      </Button>
    </section>
  );
}
