import { MegaphoneIcon, PrinterSmallIcon, TrashIcon } from "@navikt/aksel-icons";
import { Button } from "@navikt/ds-react";
import { useState } from "react";
import { norwegianDate } from "../../../shared/dates.ts";
import { countBy, ofYear, yearsOf } from "../../../shared/unit/bottlenecks.ts";
import { categoryName } from "../../../shared/unit/standardCategories.ts";
import type { Bottleneck } from "../../../shared/unit/schema.ts";
import { bridge } from "../../bridge/bridge.ts";
import { useSession } from "../../bridge/session.tsx";
import { useEditor } from "../../bridge/useEditor.ts";
import { useEditorFor, useMay } from "../../bridge/useMay.ts";
import { useQuery } from "../../bridge/useQuery.ts";
import { useT } from "../../i18n/useT.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/Card.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { BottleneckForm } from "./BottleneckForm.tsx";
import { useUnitRegisters } from "./UnitLayout.tsx";
import { useUnitEdits } from "./useUnitEdits.ts";

/** What stands in people's way, year by year, and the summary for the leadership. */
export function BottlenecksPage() {
  const t = useT();
  const words = t.unit;
  const { today } = useSession().status;
  const registers = useUnitRegisters();
  const editor = useEditorFor(registers.unit, "editUnit");
  const mayAdd = useMay("editUnit");
  const mayRemove = useMay("editRoutines");
  const edits = useUnitEdits(editor);
  const all = useEditor(editor, (state) => state.bottlenecks);
  const settings = useEditor(registers.settings, (state) => state);
  const services = useEditor(registers.directory, (state) => state.services);
  const cases = useQuery(bridge.listCases);
  const names = cases.state === "data" ? cases.data.map(({ name }) => name) : [];
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const found = ofYear(all, year);
  const category = (one: Bottleneck): string => categoryName(one.category, settings, t);
  const service = (one: Bottleneck): string =>
    services.find(({ id }) => id === one.serviceId)?.name.trim() || one.serviceName.trim() || words.noService;
  return (
    <div className="bottlenecks">
      <div className="stack">
        {mayAdd && (
          <Card title={words.addBottleneck} lead={words.bottleneckLead}>
            <BottleneckForm registers={registers} names={names} />
          </Card>
        )}
        <div className="row">
          <SelectField
            label={words.year}
            value={String(year)}
            options={yearsOf(all, today).map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(value) => setYear(Number(value))}
          />
          <LinkButton
            to={paths.document("bottlenecks", String(year))}
            variant="secondary"
            icon={<PrinterSmallIcon aria-hidden />}
          >
            {words.report}
          </LinkButton>
        </div>
        {found.length === 0 ? (
          <EmptyState
            icon={<MegaphoneIcon aria-hidden />}
            title={words.tabs.bottlenecks}
            text={words.bottlenecksEmpty(year)}
          />
        ) : (
          <ul className="hairlines">
            {found.map((one) => (
              <li key={one.id} className="bottleneck">
                <div>
                  <p>{one.text}</p>
                  <p className="small muted num">{[norwegianDate(one.on), category(one), service(one)].join(" · ")}</p>
                </div>
                {mayRemove && (
                  <Button
                    size="small"
                    variant="tertiary"
                    icon={<TrashIcon title={words.removeNamed(category(one))} />}
                    onClick={() => edits.remove("bottlenecks", one.id, category(one))}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
      </div>
      {found.length > 0 && (
        <div className="stack">
          <Counts title={words.byCategory} rows={countBy(found, category)} />
          <Counts title={words.byService} rows={countBy(found, service)} />
        </div>
      )}
    </div>
  );
}

function Counts({ title, rows }: { title: string; rows: readonly [string, number][] }) {
  return (
    <Card title={title}>
      <dl className="counts">
        {rows.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="num">{count}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
