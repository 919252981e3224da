import { Button } from "@navikt/ds-react";
import { useEffect, useState } from "react";
import { isIsoDate } from "../../../shared/dates.ts";
import { usePlanCase } from "./planCase.ts";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { DateField } from "../../ui/DateField.tsx";
import { focusIdSoon } from "../../ui/focusSoon.ts";
import { PointList } from "./PointList.tsx";
import { usePlanState } from "./usePlanState.ts";
import { usePoints } from "./usePoints.ts";

/** Says what is missing before the plan is taken into use, and lets it be done all the same. */
export function InForcePanel({ onClose }: { onClose: () => void }) {
  const t = useT();
  const { today } = usePlanCase();
  const setState = usePlanState();
  const [since, setSince] = useState(today);
  const [asked, setAsked] = useState(false);
  useEffect(() => focusIdSoon("plan-in-force-on"), []);
  const missing = usePoints().filter((point) => !point.done);
  const adopt = (): void => {
    setAsked(true);
    if (!isIsoDate(since)) {
      focusIdSoon("plan-in-force-on");
      return;
    }
    setState("inForce", since);
    onClose();
    focusIdSoon("plan-end");
  };
  return (
    <Card
      title={t.plan.inForceTitle}
      lead={t.plan.inForceLead}
      actions={
        <>
          <Button
            size="small"
            variant="tertiary"
            onClick={() => {
              onClose();
              focusIdSoon("plan-adopt");
            }}
          >
            {t.app.cancel}
          </Button>
          <Button size="small" onClick={adopt}>
            {missing.length > 0 ? t.plan.makeInForceAnyway : t.plan.makeInForce}
          </Button>
        </>
      }
    >
      <p>{missing.length > 0 ? t.plan.inForceMissing : t.plan.inForceAll}</p>
      {missing.length > 0 && <PointList points={missing} />}
      <DateField
        id="plan-in-force-on"
        label={t.plan.inForceOn}
        value={since}
        today={today}
        error={asked && since === "" ? t.plan.writeDate : undefined}
        onChange={setSince}
      />
    </Card>
  );
}
