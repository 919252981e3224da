import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { changeLetters } from "../../../shared/changeover/caseload.ts";
import type { DoneMove } from "../../../shared/changeover/caseloadSchema.ts";
import type { Letter } from "../../../shared/letter/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { showToast } from "../../ui/toast.tsx";

/** As many as one job at the printer takes. */
const MOST_AT_ONCE = 100;

interface OfCase {
  caseId: string;
  letter: Letter;
}

/** The letters of all the cases that were moved, in one job at the printer. */
export function MoveLetters({ move, coordinatorId }: { move: DoneMove; coordinatorId: string }) {
  const t = useT().caseload;
  const letters = useLettersOf(move, coordinatorId);
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  if (letters.length === 0) return null;
  const print = async (): Promise<void> => {
    setIsBusy(true);
    const failed = await printed(letters);
    setIsBusy(false);
    setError(failed === "cancelled" ? null : failed);
    if (failed === null) showToast(t.printedLetters);
  };
  return (
    <>
      <Button size="small" icon={<PrinterSmallIcon aria-hidden />} loading={isBusy} onClick={() => void print()}>
        {t.printLetters(letters.length)}
      </Button>
      {error && <ErrorNotice error={error} />}
    </>
  );
}

function useLettersOf({ cases }: DoneMove, coordinatorId: string): OfCase[] {
  const [letters, setLetters] = useState<OfCase[]>([]);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<void> => {
      const found: OfCase[] = [];
      for (const { caseId } of cases) {
        const result = await bridge.openCase({ id: caseId });
        if (result.ok)
          found.push(...changeLetters(result.value.data, coordinatorId).map((letter) => ({ caseId, letter })));
      }
      if (!isGone) setLetters(found);
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [cases, coordinatorId]);
  return letters;
}

/** What went wrong; null when all of them are at the printer. */
async function printed(letters: readonly OfCase[]): Promise<AppError | "cancelled" | null> {
  for (let at = 0; at < letters.length; at += MOST_AT_ONCE) {
    const result = await bridge.printDocuments({
      documents: letters.slice(at, at + MOST_AT_ONCE).map(({ caseId, letter }) => ({
        kind: "letter",
        caseId,
        itemId: letter.id,
        language: letter.language,
        receiver: { name: letter.name, organisation: letter.organisation, basis: "" },
      })),
    });
    if (!result.ok) return result.error.code === "cancelled" ? "cancelled" : result.error;
    if (!result.value.printed) return "cancelled";
  }
  return null;
}
