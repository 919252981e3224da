import type { ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import type { Measure } from "../../../../shared/plan/schema.ts";
import { useT } from "../../../i18n/useT.ts";
import { ArrowDownIcon, ArrowUpIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { useReadOnly } from "../../../ui/readOnly.tsx";
import { measureField } from "./goalEdits.ts";
import { ServiceField } from "./ServiceField.tsx";

export const SERVICE_LIST = "plan-measure-services";

interface MeasureDetailsProps {
  measure: Measure;
  today: string;
  serviceName: string;
  choices: readonly ServiceChoice[];
  canMove: { up: boolean; down: boolean };
  onMove: (by: -1 | 1) => void;
  set: <F extends "how" | "extent" | "serviceId" | "ownContribution" | "start" | "evaluation">(
    field: F,
    value: Measure[F],
  ) => void;
}

function MoveButtons({ id, canMove, onMove }: Pick<MeasureDetailsProps, "canMove" | "onMove"> & { id: string }) {
  const t = useT();
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <div className="plan-measure-move">
      <Button
        id={`plan-measure-${id}-up`}
        size="small"
        variant="tertiary"
        aria-disabled={!canMove.up || undefined}
        icon={<ArrowUpIcon aria-hidden />}
        onClick={() => canMove.up && onMove(-1)}
      >
        {t.plan.up}
      </Button>
      <Button
        id={`plan-measure-${id}-down`}
        size="small"
        variant="tertiary"
        aria-disabled={!canMove.down || undefined}
        icon={<ArrowDownIcon aria-hidden />}
        onClick={() => canMove.down && onMove(1)}
      >
        {t.plan.down}
      </Button>
    </div>
  );
}

/** The rest of a measure: how, how much, which service, from when, own part, how it went. */
export function MeasureDetails({ measure, today, serviceName, choices, canMove, onMove, set }: MeasureDetailsProps) {
  const t = useT();
  const words = t.plan.measure;
  return (
    <div className="plan-measure-details">
      <TextField
        id={measureField(measure.id, "extent")}
        label={words.extent}
        maxLength={1000}
        value={measure.extent}
        onChange={(text) => set("extent", text)}
      />
      <ServiceField
        id={measureField(measure.id, "serviceId")}
        label={words.service}
        value={measure.serviceId}
        name={serviceName}
        choices={choices}
        list={SERVICE_LIST}
        onChange={(id) => set("serviceId", id)}
      />
      <DateField
        id={measureField(measure.id, "start")}
        label={words.start}
        value={measure.start}
        today={today}
        onChange={(value) => set("start", value)}
      />
      <AutoTextarea
        id={measureField(measure.id, "how")}
        label={words.how}
        value={measure.how}
        onChange={(text) => set("how", text)}
      />
      <AutoTextarea
        id={measureField(measure.id, "ownContribution")}
        label={words.ownContribution}
        value={measure.ownContribution}
        onChange={(text) => set("ownContribution", text)}
      />
      <AutoTextarea
        id={measureField(measure.id, "evaluation")}
        label={words.evaluation}
        value={measure.evaluation}
        onChange={(text) => set("evaluation", text)}
      />
      {(canMove.up || canMove.down) && <MoveButtons id={measure.id} canMove={canMove} onMove={onMove} />}
    </div>
  );
}
