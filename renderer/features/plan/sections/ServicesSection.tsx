import { useMemo } from "react";
import { pickableServices } from "../../../../shared/directory/rules.ts";
import { choiceNamed, serviceChoices } from "../../../../shared/directory/serviceChoices.ts";
import { newPlanService } from "../../../../shared/plan/newPlan.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { Card } from "../../../ui/Card.tsx";
import { DateField } from "../../../ui/DateField.tsx";
import { Suggestions } from "../../../ui/Suggestions.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { RowList } from "../RowList.tsx";
import { firstField, useRows } from "../useRows.ts";

const LIST = "plan-service-names";

/** The services the person has today, from the directory or typed. */
export function ServicesSection() {
  const t = useT();
  const { editor, registers, today } = usePlanCase();
  const services = useEditor(editor, (record) => record.plan.services);
  const directory = useEditor(registers.directory, (state) => state);
  const choices = useMemo(() => serviceChoices(pickableServices(directory, today)), [directory, today]);
  const rows = useRows("service", (plan) => plan.services);
  const words = t.plan.service;
  return (
    <Card>
      <Suggestions id={LIST} options={choices} />
      <RowList
        word="service"
        rows={rows}
        items={services}
        empty={t.plan.noServices}
        addLabel={t.plan.addService}
        make={() => newPlanService(newId())}
      >
        {(row) => {
          const set = (field: "contact" | "extent" | "from" | "until") => (text: string) =>
            rows.change(row.id, field, (draft) => {
              draft[field] = text;
            });
          return (
            <>
              <div className="plan-grow">
                <TextField
                  id={firstField(row.id)}
                  label={words.name}
                  list={LIST}
                  value={row.name}
                  onChange={(text) =>
                    rows.change(row.id, "name", (draft) => {
                      draft.name = text;
                      draft.serviceId = choiceNamed(choices, text)?.id ?? "";
                    })
                  }
                />
              </div>
              <TextField label={words.contact} maxLength={1000} value={row.contact} onChange={set("contact")} />
              <TextField label={words.extent} maxLength={1000} value={row.extent} onChange={set("extent")} />
              <DateField label={words.from} value={row.from} today={today} onChange={set("from")} />
              <DateField label={words.until} value={row.until} today={today} onChange={set("until")} />
            </>
          );
        }}
      </RowList>
    </Card>
  );
}
