import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { LastMove } from "../../../shared/changeover/caseloadSchema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { showToast } from "../../ui/toast.tsx";

/** As many as one job at the printer takes. */
const MOST_AT_ONCE = 100;

/** The letters of all the cases that were moved, in one job at the printer. */
export function MoveLetters({ letters }: Pick<LastMove, "letters">) {
  const t = useT().caseload;
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

/** What went wrong; null when all of them are at the printer. */
async function printed(letters: LastMove["letters"]): Promise<AppError | "cancelled" | null> {
  for (let at = 0; at < letters.length; at += MOST_AT_ONCE) {
    const result = await bridge.printDocuments({
      documents: letters.slice(at, at + MOST_AT_ONCE).map(({ id, caseId, language, name, organisation }) => ({
        kind: "letter",
        caseId,
        itemId: id,
        language,
        receiver: { name, organisation, basis: "" },
      })),
    });
    if (!result.ok) return result.error.code === "cancelled" ? "cancelled" : result.error;
    if (!result.value.printed) return "cancelled";
  }
  return null;
}
