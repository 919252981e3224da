import {
  CheckmarkIcon,
  ExclamationmarkTriangleFillIcon,
  FilesIcon,
  PencilIcon,
  PlusCircleIcon,
} from "@navikt/aksel-icons";
import { memo } from "react";
import { possibleActions, type ImportAction } from "../../../shared/directory/applyImport.ts";
import type { ImportRow } from "../../../shared/directory/previewImport.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";

const ICONS = {
  new: PlusCircleIcon,
  changed: PencilIcon,
  same: CheckmarkIcon,
  duplicate: FilesIcon,
  invalid: ExclamationmarkTriangleFillIcon,
};

interface ImportRowViewProps {
  row: ImportRow;
  action: ImportAction;
  onChoose: (rowNumber: number, action: ImportAction) => void;
}

/** One row of the file: what it is, what would happen, and the choice there is. */
export const ImportRowView = memo(function ImportRowView({ row, action, onChoose }: ImportRowViewProps) {
  const t = useT();
  const texts = t.directory.import;
  const Icon = ICONS[row.kind];
  const { name, targetGroup, unit } = row.fresh;
  const place = [targetGroup, unit].filter(Boolean).join(" · ");
  const label = (one: ImportAction): string => {
    if (one === "update") return texts.actions.update;
    if (one === "add") return row.kind === "new" ? texts.actions.add : texts.actions.addAnyway;
    return row.kind === "changed" || row.kind === "same" ? texts.actions.keep : texts.actions.skip;
  };
  return (
    <tr>
      <td className="num">{row.rowNumber}</td>
      <td>
        <span className={`import-kind ${row.kind}`}>
          <Icon aria-hidden /> {texts.kind[row.kind]}
        </span>
      </td>
      <th scope="row">
        {short(name) || t.directory.unnamed}
        {place && <span className="service-place">{short(place)}</span>}
      </th>
      <td>
        <What row={row} />
      </td>
      <td>
        {row.kind !== "invalid" && (
          <SelectField
            label={texts.actionFor(row.rowNumber, short(name))}
            hideLabel
            value={action}
            options={possibleActions(row).map((value) => ({ value, label: label(value) }))}
            onChange={(chosen) => onChoose(row.rowNumber, chosen)}
          />
        )}
      </td>
    </tr>
  );
});

/** Long cells are shown by their beginning; all of it is imported. */
const short = (text: string): string => (text.length > 160 ? `${text.slice(0, 159).trimEnd()}…` : text);

function What({ row }: { row: ImportRow }) {
  const t = useT();
  const texts = t.directory.import;
  const fields = t.directory.fields;
  return (
    <>
      {row.kind === "new" && short([row.fresh.phone, row.fresh.content].filter(Boolean).join(" · "))}
      {row.kind === "same" && texts.sameAs}
      {row.kind === "duplicate" && texts.duplicateOf(row.firstRowNumber)}
      {row.kind === "invalid" && (row.reason === "noName" ? texts.noName : texts.tooLong(fields[row.field], row.limit))}
      {row.kind === "changed" && (
        <ul>
          {row.changes.map(({ field, before, after }) => (
            <li key={field}>{texts.change(fields[field], short(before), short(after))}</li>
          ))}
        </ul>
      )}
      {row.unread.length > 0 && <div className="import-unread">{texts.unread}</div>}
    </>
  );
}
