import { Button } from "@navikt/ds-react";
import { useEffect, useRef, useState } from "react";
import { Link } from "react-router";
import type { AppError } from "../../../shared/appError.ts";
import type { CaseloadRow, LastMove } from "../../../shared/changeover/caseloadSchema.ts";
import type { Coordinator } from "../../../shared/coordinator/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { MoveLetters } from "./MoveLetters.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { showToast } from "../../ui/toast.tsx";

interface MoveDoneProps {
  move: LastMove;
  coordinators: readonly Coordinator[];
  /** Where the names of the cases stand. */
  rows: readonly Pick<CaseloadRow, "id" | "name">[];
  moveBack: (move: LastMove) => Promise<AppError | null>;
}

/** What was moved, and the way back for all of it. */
export function MoveDone({ move, coordinators, rows, moveBack }: MoveDoneProps) {
  const t = useT();
  const [error, setError] = useState<AppError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const nameOf = (id: string): string => coordinators.find((one) => one.id === id)?.name ?? t.cases.unknownCoordinator;
  const undo = async (): Promise<void> => {
    setIsBusy(true);
    const failed = await moveBack(move);
    setIsBusy(false);
    setError(failed);
    if (failed) return;
    showToast(t.caseload.undone);
    focusIdSoon("main");
  };
  return (
    <div ref={box} tabIndex={-1} className="move-done">
      <Notice tone="success" title={t.caseload.doneTitle(move.cases.length)}>
        <p>{t.caseload.doneText}</p>
        <ul>
          {move.cases.map(({ caseId, number, to }) => (
            <li key={caseId}>
              <Link className="num" to={paths.caseCoordinator(caseId)}>
                {number}
              </Link>{" "}
              {rows.find(({ id }) => id === caseId)?.name} {t.caseload.doneTo(nameOf(to))}
            </li>
          ))}
        </ul>
        <div className="row">
          <MoveLetters letters={move.letters} />
          <Button size="small" variant="secondary" loading={isBusy} onClick={() => void undo()}>
            {t.caseload.undo}
          </Button>
        </div>
      </Notice>
      {error && <ErrorNotice error={error} />}
    </div>
  );
}
