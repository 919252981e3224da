import { importFields, type ImportField, type Mapping } from "../../../shared/directory/importFields.ts";
import type { ImportFile } from "../../../shared/directory/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { SelectField } from "../../ui/SelectField.tsx";

interface ImportMappingProps {
  file: ImportFile;
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

const SAMPLE_ROWS = 50;
const SAMPLES = 3;

/** The first different texts of a column. */
function samples(file: ImportFile, column: number): string {
  const cells = file.rows.slice(0, SAMPLE_ROWS).map((row) => (row[column] ?? "").slice(0, 80).trim());
  return [...new Set(cells)].filter(Boolean).slice(0, SAMPLES).join(" · ");
}

/** One row per field of ours: which column fills it, and how that column begins. */
export function ImportMapping({ file, mapping, onChange }: ImportMappingProps) {
  const t = useT();
  const texts = t.directory.import;
  const options = [
    { value: "", label: texts.noColumn },
    ...file.columns.map((name, index) => ({ value: String(index), label: texts.columnNamed(name, index + 1) })),
  ];
  const set = (field: ImportField, value: string): void => {
    const others = Object.entries(mapping).filter(([other]) => other !== field);
    onChange(Object.fromEntries(value === "" ? others : [...others, [field, Number(value)]]));
  };
  const errorOf = (field: ImportField): string | undefined => {
    const column = mapping[field];
    if (column === undefined) return field === "name" ? texts.nameNeeded : undefined;
    return Object.values(mapping).filter((used) => used === column).length > 1 ? texts.usedTwice : undefined;
  };
  return (
    <table className="import-mapping">
      <thead>
        <tr>
          <th scope="col">{texts.mappingField}</th>
          <th scope="col">{texts.mappingColumn}</th>
          <th scope="col">{texts.mappingSample}</th>
        </tr>
      </thead>
      <tbody>
        {importFields.map((field) => {
          const column = mapping[field];
          return (
            <tr key={field}>
              <th scope="row">{t.directory.fields[field]}</th>
              <td>
                <SelectField
                  label={texts.columnFor(t.directory.fields[field])}
                  hideLabel
                  value={column === undefined ? "" : String(column)}
                  options={options}
                  error={errorOf(field)}
                  onChange={(value) => set(field, value)}
                />
              </td>
              <td className="import-sample">{column !== undefined && (samples(file, column) || texts.emptyColumn)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
