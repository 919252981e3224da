import { PlusIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { newLifeArea } from "../../../../shared/plan/newPlan.ts";
import { isLifeAreaKey, lifeAreas } from "../../../../shared/plan/sections.ts";
import type { LifeArea } from "../../../../shared/plan/schema.ts";
import { usePlanCase } from "../planCase.ts";
import { useEditor } from "../../../bridge/useEditor.ts";
import { useT } from "../../../i18n/useT.ts";
import { newId } from "../../../newId.ts";
import { AutoTextarea } from "../../../ui/AutoTextarea.tsx";
import { Card } from "../../../ui/Card.tsx";
import { TextField } from "../../../ui/TextField.tsx";
import { Editing } from "../../../ui/readOnly.tsx";
import { altArrow } from "../altArrow.ts";
import { lifeAreaTitle } from "../lifeAreaTitle.ts";
import { RowActions } from "../RowActions.tsx";
import { addButton, firstField, useRows, type Rows } from "../useRows.ts";

interface AreaRowProps {
  area: LifeArea;
  rows: Rows<LifeArea>;
  isFirst: boolean;
  isLast: boolean;
}

function AreaRow({ area, rows, isFirst, isLast }: AreaRowProps) {
  const t = useT();
  const own = !isLifeAreaKey(area.key);
  const title = lifeAreaTitle(area, t);
  const set = (field: "title" | "needsNow" | "needsAhead" | "resources") => (text: string) =>
    rows.change(area.id, field, (draft) => {
      draft[field] = text;
    });
  return (
    <section
      className="plan-area"
      aria-label={title}
      onKeyDown={(event) => altArrow(event, (by) => rows.move(area.id, by))}
    >
      <div className="plan-row-head">
        <h3>{title}</h3>
        <RowActions
          what={title}
          id={area.id}
          isFirst={isFirst}
          isLast={isLast}
          onMove={(by) => rows.move(area.id, by)}
          onRemove={() => rows.remove(area)}
        />
      </div>
      {own && (
        <div className="plan-own-title">
          <TextField id={firstField(area.id)} label={t.plan.ownAreaTitle} value={area.title} onChange={set("title")} />
        </div>
      )}
      <div className="grid-3">
        <AutoTextarea
          id={own ? undefined : firstField(area.id)}
          label={t.plan.needsNow}
          value={area.needsNow}
          onChange={set("needsNow")}
        />
        <AutoTextarea label={t.plan.needsAhead} value={area.needsAhead} onChange={set("needsAhead")} />
        <AutoTextarea label={t.plan.areaResources} value={area.resources} onChange={set("resources")} />
      </div>
    </section>
  );
}

/** The areas of life that matter to this person; the rest stay out of the plan. */
export function LifeAreasSection() {
  const t = useT();
  const { editor } = usePlanCase();
  const areas = useEditor(editor, (record) => record.plan.lifeAreas);
  const rows = useRows("lifeArea", (plan) => plan.lifeAreas);
  const free = [...lifeAreas.filter((key) => !areas.some((area) => area.key === key)), "own" as const];
  return (
    <>
      {areas.length > 0 && (
        <Card>
          {areas.map((area, index) => (
            <AreaRow key={area.id} area={area} rows={rows} isFirst={index === 0} isLast={index === areas.length - 1} />
          ))}
        </Card>
      )}
      <Editing>
        <div role="group" aria-labelledby="plan-add-areas">
          <h3 id="plan-add-areas" className="plan-add-title">
            {t.plan.addLifeAreas}
          </h3>
          <div className="tag-row">
            {free.map((key, index) => (
              <Button
                key={key}
                id={index === 0 ? addButton("lifeArea") : undefined}
                size="small"
                variant="secondary"
                data-color="neutral"
                icon={<PlusIcon aria-hidden />}
                onClick={() => rows.add(newLifeArea(newId(), key))}
              >
                {t.plan.lifeArea[key]}
              </Button>
            ))}
          </div>
        </div>
      </Editing>
    </>
  );
}
