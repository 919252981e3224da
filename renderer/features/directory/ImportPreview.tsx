import { Chips } from "@navikt/ds-react";
import { useMemo, useState } from "react";
import type { ImportAction } from "../../../shared/directory/applyImport.ts";
import type { ImportRow } from "../../../shared/directory/previewImport.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { ImportRowView } from "./ImportRowView.tsx";
import type { useImport } from "./useImport.ts";

/** Rows drawn; ten thousand would freeze the window and nobody reads them. */
const SHOWN = 200;
const KINDS = ["new", "changed", "same", "duplicate", "invalid"] as const;

/** What each row would do: counts by kind (pressing one shows only those), choices, and the first rows. */
export function ImportPreview({ plan }: { plan: ReturnType<typeof useImport> }) {
  const t = useT();
  const texts = t.directory.import;
  const [kind, setKind] = useState<ImportRow["kind"] | null>(null);
  const counts = useMemo(() => {
    const count = { new: 0, changed: 0, same: 0, duplicate: 0, invalid: 0 };
    for (const { row } of plan.decisions) count[row.kind] += 1;
    return count;
  }, [plan.decisions]);
  const chosenKind = kind !== null && counts[kind] > 0 ? kind : null;
  const rows = chosenKind === null ? plan.decisions : plan.decisions.filter(({ row }) => row.kind === chosenKind);
  return (
    <>
      <div className="import-choices">
        <div role="group" aria-label={texts.kindFilter}>
          <Chips size="small" data-color="neutral">
            {KINDS.filter((one) => counts[one] > 0).map((one) => (
              <Chips.Toggle
                key={one}
                selected={one === chosenKind}
                onClick={() => setKind(one === chosenKind ? null : one)}
              >
                {texts.kinds[one](counts[one])}
              </Chips.Toggle>
            ))}
          </Chips>
        </div>
        <div className="row">
          {counts.changed > 1 && <KindChoice plan={plan} kind="changed" />}
          {counts.duplicate > 1 && <KindChoice plan={plan} kind="duplicate" />}
        </div>
      </div>
      <div className="table-box import-preview" tabIndex={0} role="region" aria-label={texts.tableName}>
        <table>
          <thead>
            <tr>
              {(["row", "kind", "service", "what", "action"] as const).map((column) => (
                <th key={column} scope="col">
                  {texts.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map(({ row, action }) => (
              <ImportRowView key={row.rowNumber} row={row} action={action} onChoose={plan.choose} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="small muted num">{texts.shown(Math.min(SHOWN, rows.length), rows.length)}</p>
    </>
  );
}

function KindChoice({ plan, kind }: { plan: ReturnType<typeof useImport>; kind: "changed" | "duplicate" }) {
  const t = useT();
  const { actions, forAllChanged, forAllDuplicates, oneByOne } = t.directory.import;
  const value = plan.kindChoice(kind);
  const options: { value: ImportAction | "mixed"; label: string }[] = [
    { value: "update", label: actions.update },
    { value: "keep", label: kind === "changed" ? actions.keep : actions.skip },
    { value: "add", label: actions.addAnyway },
    ...(value === "mixed" ? [{ value, label: oneByOne }] : []),
  ];
  return (
    <SelectField
      label={kind === "changed" ? forAllChanged : forAllDuplicates}
      value={value}
      options={options}
      onChange={(action) => {
        if (action !== "mixed") plan.chooseForKind(kind, action);
      }}
    />
  );
}
