import { Button } from "@navikt/ds-react";
import { norwegianDate } from "../../../shared/dates.ts";
import { awaitsConfirmation } from "../../../shared/path/needs.ts";
import { unregisteredUnit } from "../../../shared/path/nextThing.ts";
import { useCase } from "../../bridge/caseEditor.ts";
import { useEditor } from "../../bridge/useEditor.ts";
import { useT } from "../../i18n/useT.ts";
import { Editing } from "../../ui/readOnly.tsx";
import { Notice } from "./Notice.tsx";
import { useRegisterUnit } from "./useRegisterUnit.ts";

/** A unit has appointed a coordinator by itself (`domain.md` 3.1): registered first, then assessed like any other. */
export function UnitNotice() {
  const t = useT().assessment.unit;
  const { editor, today } = useCase();
  const record = useEditor(editor, (state) => state);
  const register = useRegisterUnit();
  const referral = unregisteredUnit(record);
  if (referral)
    return (
      <Notice tone="warning" title={t.toRegister}>
        <p>{t.reported(referral.unitCoordinator, norwegianDate(referral.unitAppointedOn))}</p>
        <Editing>
          <Button size="small" variant="secondary" data-color="neutral" onClick={register}>
            {t.register}
          </Button>
        </Editing>
      </Notice>
    );
  if (!awaitsConfirmation(record, today)) return null;
  return (
    <Notice tone="warning" title={t.toConfirm}>
      <p>{t.confirmText}</p>
    </Notice>
  );
}
