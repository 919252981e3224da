import { ExclamationmarkTriangleIcon, InformationSquareIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { CaseSummary } from "../../shared/case/schema.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import type { Status } from "../../shared/ipc/contract.ts";
import type { AppError } from "../../shared/appError.ts";
import { useMay } from "../bridge/useMay.ts";
import { useSession } from "../bridge/session.tsx";
import { useT } from "../i18n/useT.ts";
import { ConfirmDialog } from "../ui/ConfirmDialog.tsx";
import { InlineProblem } from "../ui/InlineProblem.tsx";

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

/** The store was made by a newer program. */
export function ReadOnlyBanner() {
  const t = useT();
  return (
    <section className="banner banner-warning" aria-label={t.app.readOnlyTitle}>
      <ExclamationmarkTriangleIcon aria-hidden />
      <p className="banner-body">{t.error.storeReadOnly}</p>
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

/** What is wrong, in words; what can be done about it stands below or in the sentence itself. */
function sentenceOf({ kind, what }: Problem, cases: readonly CaseSummary[], t: Messages): string {
  switch (kind) {
    case "damaged":
      return t.app.damagedCase(nameOf(what, cases, t));
    case "olderThanBefore":
      return t.app.olderCase(nameOf(what, cases, t));
    case "olderStore":
      return t.app.olderStore;
    case "clock":
      return t.app.wrongClock(Number(what));
    case "synced":
      return t.app.syncedFolder;
    case "strangeFile":
      return t.app.strangeFile(what);
  }
}

/** So many of one kind are named; a whole store gone back in time would fill the window. */
const NAMED = 3;

/** One sentence for each, and a number for the rest of a kind. */
function sentencesOf(problems: readonly Problem[], cases: readonly CaseSummary[], t: Messages): string[] {
  return [...Map.groupBy(problems, ({ kind }) => kind).values()].flatMap((alike) => {
    const sentences = [...new Set(alike.map((problem) => sentenceOf(problem, cases, t)))];
    const rest = sentences.length - NAMED;
    return rest > 1 ? [...sentences.slice(0, NAMED), t.app.moreProblems(rest)] : sentences;
  });
}

const ASK_BACKUP: readonly Problem["kind"][] = ["damaged", "olderThanBefore"];
const OLDER: readonly Problem["kind"][] = ["olderThanBefore", "olderStore"];

/** What is wrong with the store although it opens: said once after unlocking, in words, with what to do. */
export function ProblemsBanner({ problems, cases }: { problems: Problem[]; cases: readonly CaseSummary[] }) {
  const t = useT();
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const sentences = sentencesOf(problems, cases, t);
  const shown = sentences.filter((sentence) => !hidden.includes(sentence));
  if (shown.length === 0) return null;
  return (
    <section className="banner banner-warning" aria-label={t.app.problemsTitle}>
      <ExclamationmarkTriangleIcon aria-hidden />
      <div className="banner-body">
        <strong>{t.app.problemsTitle}</strong>
        <ul>
          {shown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {problems.some(({ kind }) => ASK_BACKUP.includes(kind)) && <p>{t.app.problemsAdvice}</p>}
        {problems.some(({ kind }) => OLDER.includes(kind)) && <AcceptOlder />}
      </div>
      <Button size="small" variant="tertiary" data-color="neutral" onClick={() => setHidden(sentences)}>
        {t.app.hideProblems}
      </Button>
    </section>
  );
}

/** A leader can say that a copy was put back on purpose; for everybody else that is not to decide. */
function AcceptOlder() {
  const t = useT();
  const { acceptOlderStore } = useSession();
  const mayAccept = useMay("acceptOlderStore");
  const [asking, setAsking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  if (!mayAccept) return <p>{t.app.olderAskLeader}</p>;
  return (
    <>
      <Button size="small" variant="secondary" data-color="neutral" onClick={() => setAsking(true)}>
        {t.app.olderAccept}
      </Button>
      {error && <InlineProblem text={t.error[error.code]} />}
      <ConfirmDialog
        open={asking}
        title={t.app.olderAcceptTitle}
        text={t.app.olderAcceptText}
        confirmLabel={t.app.olderAccept}
        onConfirm={() => {
          setAsking(false);
          void acceptOlderStore().then(setError);
        }}
        onCancel={() => setAsking(false)}
      />
    </>
  );
}
