import { CheckmarkCircleFillIcon, EnvelopeClosedIcon, PrinterSmallIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { Letter } from "../../../shared/letter/schema.ts";
import { isFallenAway, lettersToSend } from "../../../shared/letter/unsent.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { InlineProblem } from "../../ui/InlineProblem.tsx";
import { EditButton, Writable } from "../../ui/readOnly.tsx";
import { LetterRow } from "./LetterRow.tsx";
import { useLetters } from "./useLetters.ts";
import { usePrintLetters } from "./usePrintLetters.ts";

/** What the brake asks for is answered on the page of each letter. */
const needsOneByOne: ReadonlySet<string> = new Set(["consentStops", "limitsNotRead", "receiverMissing"]);

/** The letters of one occasion: printed in one go, ticked off as they are sent, and kept as who was told what. */
export function MadeLetters({ letters }: { letters: readonly Letter[] }) {
  const { page } = useT().letter;
  const { editor, today } = useCase();
  const { markSent, remove } = useLetters();
  const { outcome, print } = usePrintLetters();
  const [left, setLeft] = useState<readonly string[]>([]);
  const record = useEditor(editor, (state) => state);
  const unsent = lettersToSend({ closing: record.closing, letters: [...letters] });
  const chosen = unsent.filter(({ id }) => !left.includes(id));
  const ids = chosen.map(({ id }) => id);
  return (
    <>
      <ul className="hairlines">
        {letters.map((letter) => (
          <LetterRow
            key={letter.id}
            letter={letter}
            isChosen={ids.includes(letter.id)}
            hasFallenAway={isFallenAway(record, letter)}
            onChoose={(on) => setLeft(on ? left.filter((id) => id !== letter.id) : [...left, letter.id])}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <div className="letter-ways">
          <Writable>
            <Button
              type="button"
              size="small"
              icon={<PrinterSmallIcon aria-hidden />}
              loading={outcome.kind === "busy"}
              onClick={() => outcome.kind !== "busy" && print(chosen)}
            >
              {page.print(chosen.length)}
            </Button>
          </Writable>
          <EditButton
            type="button"
            size="small"
            variant="secondary"
            icon={<EnvelopeClosedIcon aria-hidden />}
            onClick={() => markSent(ids, today)}
          >
            {page.sentToday(chosen.length)}
          </EditButton>
          {chosen.length > 1 && (
            <EditButton
              type="button"
              size="small"
              variant="tertiary"
              icon={<TrashIcon aria-hidden />}
              onClick={() => remove(ids)}
            >
              {page.removeAll(chosen.length)}
            </EditButton>
          )}
        </div>
      )}
      <p role="status" className={outcome.kind === "printed" ? "letter-done" : "aksel-sr-only"}>
        {outcome.kind === "busy" && page.printing}
        {outcome.kind === "printed" && (
          <>
            <CheckmarkCircleFillIcon aria-hidden />
            {page.printed}
          </>
        )}
      </p>
      {outcome.kind === "unwritten" && <InlineProblem text={page.notWritten} />}
      {outcome.kind === "failed" &&
        (needsOneByOne.has(outcome.error.code) ? (
          <InlineProblem text={page.stopped} />
        ) : (
          <ErrorNotice error={outcome.error} />
        ))}
    </>
  );
}
