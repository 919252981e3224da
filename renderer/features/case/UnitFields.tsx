import type { Referral } from "../../../shared/case/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { TextField } from "../../ui/TextField.tsx";

interface UnitFieldsProps {
  referral: Referral;
  today: string;
  onChange: (field: string, values: Partial<Referral>) => void;
}

/** A unit that has appointed a coordinator by itself reports who, and from when (`domain.md` 3.1). */
export function UnitFields({ referral, today, onChange }: UnitFieldsProps) {
  const t = useT().cases;
  if (referral.reporter !== "ownUnit" && referral.unitCoordinator === "" && referral.unitAppointedOn === "")
    return null;
  return (
    <div className="grid-2">
      <TextField
        label={t.unitCoordinator}
        hint={t.unitCoordinatorHint}
        value={referral.unitCoordinator}
        onChange={(unitCoordinator) => onChange(t.unitCoordinator, { unitCoordinator })}
      />
      <DateField
        label={t.unitAppointedOn}
        value={referral.unitAppointedOn}
        today={today}
        onChange={(unitAppointedOn) => onChange(t.unitAppointedOn, { unitAppointedOn })}
      />
    </div>
  );
}
