import { Button, Dialog } from "@navikt/ds-react";
import { useMemo } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { useRegisters } from "../../bridge/registers.ts";
import { useT } from "../../i18n/useT.ts";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { Writable } from "../../ui/readOnly.tsx";
import { BottleneckForm } from "./BottleneckForm.tsx";

/** From anywhere: a bottleneck is written down while one is annoyed, and one is back where one was. */
export function BottleneckDialog({ cases, onClose }: { cases: readonly CaseSummary[]; onClose: () => void }) {
  const t = useT();
  const registers = useRegisters();
  const names = useMemo(() => cases.map(({ name }) => name), [cases]);
  return (
    <Dialog open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header withClosebutton={false}>
          <Dialog.Title>{t.unit.addBottleneck}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <div className="stack">
            <p>{t.unit.bottleneckLead}</p>
            {registers.state === "error" && <ErrorNotice error={registers.error} />}
            {registers.state === "data" && (
              <Writable>
                <BottleneckForm registers={registers.registers} names={names} onSaved={onClose} />
              </Writable>
            )}
          </div>
        </Dialog.Body>
        <Dialog.Footer>
          <Button type="button" size="small" variant="tertiary" onClick={onClose}>
            {t.unit.close}
          </Button>
        </Dialog.Footer>
      </Dialog.Popup>
    </Dialog>
  );
}
