import {
  CheckmarkCircleFillIcon,
  CircleSlashIcon,
  FileTextIcon,
  HourglassTopFilledIcon,
  TrashIcon,
} from "@navikt/aksel-icons";
import { useRef, useState } from "react";
import type { Letter, ReceiverKind } from "../../../shared/letter/schema.ts";
import { norwegianDate } from "../../../shared/dates.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { AutoTextarea } from "../../ui/AutoTextarea.tsx";
import { CheckField } from "../../ui/CheckField.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { EditButton } from "../../ui/readOnly.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { receiverName } from "./receiverName.ts";
import { useLetters } from "./useLetters.ts";

interface LetterRowProps {
  letter: Letter;
  isChosen: boolean;
  /** Never to go out. */
  hasFallenAway: boolean;
  onChoose: (on: boolean) => void;
}

/** One letter: to whom, whether it is sent, and what can be changed before it is. */
export function LetterRow({ letter, isChosen, hasFallenAway, onChoose }: LetterRowProps) {
  const t = useT();
  const { page, receivers } = t.letter;
  const { editor } = useCase();
  const name = receiverName(letter, t);
  const isSent = letter.sentOn !== "";
  return (
    <li className="letter-row" data-item={`letters.${letter.id}`}>
      <div className="letter-head">
        {!isSent && !hasFallenAway && (
          <CheckField hideLabel label={page.choose(name)} checked={isChosen} onChange={onChoose} />
        )}
        <div className="letter-who">
          <strong>{name}</strong>
          <span className="small muted">{receivers[letter.receiver]}</span>
        </div>
        <span className={isSent ? "letter-state sent" : "letter-state"}>
          {isSent && <CheckmarkCircleFillIcon aria-hidden />}
          {!isSent && (hasFallenAway ? <CircleSlashIcon aria-hidden /> : <HourglassTopFilledIcon aria-hidden />)}
          {isSent ? page.sent(norwegianDate(letter.sentOn)) : hasFallenAway ? page.notToSend : page.toSend}
        </span>
        <LinkButton
          to={paths.caseDocument(editor.get().id, "letter", letter.id)}
          variant="tertiary"
          icon={<FileTextIcon aria-hidden />}
          label={page.openOf(name)}
        >
          {page.open}
        </LinkButton>
      </div>
      <LetterFields letter={letter} name={name} />
    </li>
  );
}

function LetterFields({ letter, name }: { letter: Letter; name: string }) {
  const t = useT();
  const { page, fields, ways } = t.letter;
  const { today } = useCase();
  const { change, dateSent } = useLetters();
  const isSent = letter.sentOn !== "";
  const set = (given: Partial<Letter>): void => change(letter.id, given);
  // Open from the start where somebody has yet to write who it is to; typing does not close it.
  const [opened] = useState(letter.receiver === "other" && letter.name === "" && letter.organisation === "");
  // Nothing was kept when the first key of the day was typed.
  const isAnew = useRef(false);
  const typeDay = (on: string): void => {
    if (letter.sentOn === "") isAnew.current = letter.paper === null;
    dateSent(letter.id, on, isAnew.current);
  };
  return (
    <>
      <div className="grid-3">
        <DateField label={fields.sentOn} value={letter.sentOn} today={today} onChange={typeDay} />
        <SelectField
          label={fields.how}
          value={letter.how}
          options={[
            { value: "", label: page.howUnknown },
            ...(["post", "handed", "digital", "oral"] as const).map((value) => ({ value, label: ways[value] })),
          ]}
          onChange={(how) => set({ how })}
        />
        {isSent ? (
          <TextField label={fields.note} value={letter.note} onChange={(note) => set({ note })} />
        ) : (
          <SelectField
            label={fields.language}
            value={letter.language}
            options={[
              { value: "nb", label: t.app.bokmal },
              { value: "nn", label: t.app.nynorsk },
            ]}
            onChange={(language) => set({ language })}
          />
        )}
      </div>
      {!isSent && <Unsent letter={letter} name={name} opened={opened} />}
    </>
  );
}

interface UnsentProps {
  letter: Letter;
  name: string;
  opened: boolean;
}

/** What is sent is not changed; until then everything can be. */
function Unsent({ letter, name, opened }: UnsentProps) {
  const { page, fields, receivers } = useT().letter;
  const { change, remove } = useLetters();
  const set = (given: Partial<Letter>): void => change(letter.id, given);
  return (
    <details className="more" open={opened}>
      <summary>{page.details}</summary>
      <div className="grid-3">
        <TextField
          id={`letter-name-${letter.id}`}
          label={fields.name}
          value={letter.name}
          onChange={(text) => set({ name: text })}
        />
        <TextField
          label={fields.organisation}
          value={letter.organisation}
          onChange={(organisation) => set({ organisation })}
        />
        <SelectField<ReceiverKind>
          label={fields.receiver}
          value={letter.receiver}
          options={Object.entries(receivers).map(([value, label]) => ({ value: value as ReceiverKind, label }))}
          onChange={(receiver) => set({ receiver })}
        />
      </div>
      <AutoTextarea
        label={fields.words}
        hint={page.wordsHint}
        value={letter.words}
        onChange={(words) => set({ words })}
      />
      <TextField label={fields.note} value={letter.note} onChange={(note) => set({ note })} />
      <EditButton
        type="button"
        size="small"
        variant="tertiary"
        icon={<TrashIcon aria-hidden />}
        onClick={() => remove([letter.id])}
      >
        {page.remove(name)}
      </EditButton>
    </details>
  );
}
