import { PrinterSmallIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useEffect, useRef, useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import type { Slip } from "./useUsers.ts";

/** The one-time passphrase, once on the screen and on paper if wished, with how to hand it over. */
export function OneTimeCard({ slip, onDone }: { slip: Slip; onDone: () => void }) {
  const t = useT().user;
  const heading = useRef<HTMLHeadingElement>(null);
  const { print, printing, printed, error } = usePrint(slip.id);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <section className="card one-time" aria-labelledby="one-time">
      <h2 id="one-time" ref={heading} tabIndex={-1}>
        {t.slipTitle(slip.name)}
      </h2>
      <p>{t.slipText}</p>
      <p className="one-time-groups" role="group" aria-label={t.slipGroups}>
        {slip.oneTime.split("-").map((group, at) => (
          <code key={`${at}-${group}`}>{group}</code>
        ))}
      </p>
      <div className="stack">
        <h3>{t.handTitle}</h3>
        <ul className="one-time-hand">
          {t.hand.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </div>
      {error && <ErrorNotice error={error} />}
      <div className="user-actions">
        <Button
          type="button"
          size="small"
          data-print=""
          icon={<PrinterSmallIcon aria-hidden />}
          loading={printing}
          onClick={print}
        >
          {t.print}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onDone}>
          {t.slipDone}
        </Button>
        <span role="status" className="muted">
          {printing && t.printing}
          {!printing && printed === true && t.printed}
          {!printing && printed === false && t.notPrinted}
        </span>
      </div>
    </section>
  );
}

function usePrint(id: string) {
  const [printing, setPrinting] = useState(false);
  const [printed, setPrinted] = useState<boolean | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const print = (): void => {
    setPrinting(true);
    setError(null);
    void bridge.printOneTime({ id }).then((result) => {
      setPrinting(false);
      if (result.ok) setPrinted(result.value.printed);
      else setError(result.error);
    });
  };
  return { print, printing, printed, error };
}
