import type { ServiceChoice } from "../../../../shared/directory/serviceChoices.ts";
import type { Measure } from "../../../../shared/plan/schema.ts";
import { useT } from "../../../i18n/useT.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { measureField } from "./goalEdits.ts";
import { ServiceField } from "./ServiceField.tsx";

export const SERVICE_LIST = "plan-measure-services";

interface MeasureDetailsProps {
  measure: Measure;
  today: string;
  serviceName: string;
  choices: readonly ServiceChoice[];
  set: <F extends "how" | "extent" | "serviceId" | "ownContribution" | "start" | "evaluation">(
    field: F,
    value: Measure[F],
  ) => void;
}

/** The rest of a measure: how, how much, which service, from when, own part, how it went. */
export function MeasureDetails({ measure, today, serviceName, choices, set }: MeasureDetailsProps) {
  const t = useT();
  const words = t.plan.measure;
  return (
    <div className="plan-measure-details">
      <TextField
        id={measureField(measure.id, "extent")}
        label={words.extent}
        hint={words.extentHint}
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
    </div>
  );
}
