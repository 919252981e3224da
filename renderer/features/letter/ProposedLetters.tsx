import { EnvelopeClosedIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { Occasion } from "../../../shared/letter/occasions.ts";
import type { Proposed } from "../../../shared/letter/proposal.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { Notice } from "../../ui/Notice.tsx";
import { occasionId } from "./occasionId.ts";
import { receiverName } from "./receiverName.ts";
import { useLetters } from "./useLetters.ts";

interface ProposedLettersProps {
  about: Occasion;
  proposed: readonly Proposed[];
  /** Nobody can tell which of these may have one: not ticked, and said why. */
  toChoose: readonly Proposed[];
}

const keyOf = ({ receiver, name, organisation }: Proposed): string => `${receiver}-${name}-${organisation}`;

/** Ticked from the start: one looks through, takes away who is not to have one, and makes the rest in one go. */
export function ProposedLetters({ about, proposed, toChoose }: ProposedLettersProps) {
  const t = useT();
  const { page } = t.letter;
  const { make } = useLetters();
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const isChosen = (one: Proposed): boolean => ticked[keyOf(one)] ?? !toChoose.includes(one);
  const chosen = proposed.filter(isChosen);
  if (proposed.length === 0) return <p className="muted">{page.none}</p>;
  return (
    <>
      {toChoose.length > 0 && (
        <Notice tone="danger">
          <p>{page.chooseParent}</p>
        </Notice>
      )}
      <fieldset className="checks">
        <legend>{page.propose}</legend>
        {proposed.map((one) => {
          const key = keyOf(one);
          return (
            <CheckField
              key={key}
              label={`${receiverName(one, t)} (${t.letter.receivers[one.receiver].toLowerCase()})`}
              checked={isChosen(one)}
              onChange={(on) => setTicked({ ...ticked, [key]: on })}
            />
          );
        })}
      </fieldset>
      {chosen.length > 0 && (
        <div>
          <Button
            type="button"
            size="small"
            icon={<EnvelopeClosedIcon aria-hidden />}
            onClick={() => {
              make({ occasion: about.occasion, aboutId: about.aboutId }, chosen);
              focusIdSoon(occasionId(about.occasion, about.aboutId));
            }}
          >
            {page.make(chosen.length)}
          </Button>
        </div>
      )}
    </>
  );
}
