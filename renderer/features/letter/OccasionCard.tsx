import { PlusIcon } from "@navikt/aksel-icons";
import type { CaseRecord } from "../../../shared/case/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { lettersOf, type Occasion } from "../../../shared/letter/occasions.ts";
import { parentsToChoose } from "../../../shared/letter/parentsToChoose.ts";
import { receiversOf } from "../../../shared/letter/receivers.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { EditButton, Editing } from "../../ui/readOnly.tsx";
import { LeftOut } from "./LeftOut.tsx";
import { MadeLetters } from "./MadeLetters.tsx";
import { occasionId } from "./occasionId.ts";
import { ProposedLetters } from "./ProposedLetters.tsx";
import { useLetters } from "./useLetters.ts";

interface OccasionCardProps {
  about: Occasion;
  record: CaseRecord;
}

/** One occasion: who should hear of it, or the letters that were made. */
export function OccasionCard({ about, record }: OccasionCardProps) {
  const t = useT();
  const { registers, today } = useCase();
  const coordinators = useEditor(registers.coordinators, (state) => state.coordinators);
  const services = useEditor(registers.directory, (state) => state.services);
  const settings = useEditor(registers.settings, (state) => state);
  const { add } = useLetters();
  const letters = lettersOf(record, about);
  const proposal = receiversOf({ record, coordinators, services, settings, today }, about);
  const { isEarlier = false } = about;
  const id = occasionId(about.occasion, isEarlier ? "earlier" : about.aboutId);
  return (
    <section className="card" aria-labelledby={`${id}-title`}>
      <div className="card-head">
        <h2 id={`${id}-title`}>
          <span id={id} tabIndex={-1}>
            {isEarlier ? t.letter.page.earlierAnswers : t.letter.occasions[about.occasion]}
          </span>
          {about.on && <span className="muted num letter-on"> {norwegianDate(about.on)}</span>}
        </h2>
        {!isEarlier && (
          <div className="card-actions">
            <EditButton
              type="button"
              size="small"
              variant="tertiary"
              icon={<PlusIcon aria-hidden />}
              onClick={() => add(about)}
            >
              {t.letter.page.add}
            </EditButton>
          </div>
        )}
      </div>
      {letters.length > 0 ? (
        <MadeLetters letters={letters} />
      ) : (
        <Editing>
          <ProposedLetters
            about={about}
            proposed={proposal.letters}
            toChoose={parentsToChoose(record, proposal.letters)}
          />
        </Editing>
      )}
      {!isEarlier && <LeftOut left={proposal.left} />}
    </section>
  );
}
