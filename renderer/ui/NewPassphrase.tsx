import { CheckmarkCircleFillIcon } from "@navikt/aksel-icons";
import { useState, type RefObject } from "react";
import { passphraseProblem } from "../../shared/user/passphrase.ts";
import { useT } from "../i18n/useT.ts";
import { PassphraseField } from "./PassphraseField.tsx";

export interface PassphraseTwice {
  passphrase: string;
  /** The passphrase a second time. */
  again: string;
}

/** Which of the two fields must be mended; null when the passphrase may be used. */
export function faultyField({ passphrase, again }: PassphraseTwice): "first" | "second" | null {
  if (passphraseProblem(passphrase)) return "first";
  return passphrase === again ? null : "second";
}

interface NewPassphraseProps extends PassphraseTwice {
  label: string;
  onChange: (part: Partial<PassphraseTwice>) => void;
  /** The form was sent: say what is wrong. */
  asked: boolean;
  first: RefObject<HTMLInputElement | null>;
  second: RefObject<HTMLInputElement | null>;
}

/** A new passphrase, written twice. */
export function NewPassphrase({ label, passphrase, again, onChange, asked, first, second }: NewPassphraseProps) {
  const t = useT();
  const [shown, setShown] = useState(false);
  const problem = passphraseProblem(passphrase);
  const same = passphrase === again;
  const problemText = passphrase === "" ? t.store.passphraseMissing : problem && t.store.passphraseProblems[problem];
  return (
    <>
      <PassphraseField
        label={label}
        value={passphrase}
        onChange={(text) => onChange({ passphrase: text })}
        shown={shown}
        onShow={setShown}
        inputRef={first}
        error={asked && problemText ? problemText : undefined}
        note={
          <Progress typed={passphrase !== ""} good={problem === null} yes={t.store.passphraseGood} no={problemText} />
        }
      />
      <PassphraseField
        label={t.store.passphraseAgain}
        value={again}
        onChange={(text) => onChange({ again: text })}
        shown={shown}
        onShow={setShown}
        inputRef={second}
        error={asked && !problem && !same ? t.store.passphrasesDiffer : undefined}
        note={<Progress typed={again !== ""} good={same && problem === null} yes={t.store.passphraseSame} no="" />}
      />
    </>
  );
}

interface ProgressProps {
  typed: boolean;
  good: boolean;
  yes: string;
  no: string | null;
}

/** How far one has come, while typing: advice, not a reproach. */
function Progress({ typed, good, yes, no }: ProgressProps) {
  if (!typed) return null;
  if (!good) return <span className="muted">{no}</span>;
  return (
    <span className="passphrase-good">
      <CheckmarkCircleFillIcon aria-hidden />
      {yes}
    </span>
  );
}
