import { Button } from "@navikt/ds-react";
import { useState } from "react";
import type { BackupComparison, BackupDifference, DatedBackup } from "../../../shared/backup/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { RestoreButton } from "./RestoreButton.tsx";
import { useRecordNames } from "./useRecordNames.ts";

type Restorable = Exclude<BackupDifference["state"], "onlyInStore">;
const restorable: readonly Restorable[] = ["onlyInBackup", "newerInBackup", "newerInStore"];
const SHOWN_AT_FIRST = 12;

interface DifferencesProps {
  backup: DatedBackup;
  comparison: BackupComparison;
  problem: string;
  onRestored: () => void;
}

/** The differences by kind, to be ticked off. */
export function Differences({ backup, comparison, problem, onRestored }: DifferencesProps) {
  const t = useT();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { same, differences } = comparison;
  const fresh = differences.filter(({ state }) => state === "onlyInStore").length;
  const choose = (record: string, on: boolean): void =>
    setChosen((before) => new Set(on ? [...before, record] : [...before].filter((one) => one !== record)));

  if (differences.length === fresh) {
    return (
      <div className="stack">
        <p>{fresh === 0 ? t.backup.allSame : t.backup.same(same)}</p>
        {fresh > 0 && <p className="muted">{t.backup.onlyInStore(fresh)}</p>}
      </div>
    );
  }
  return (
    <div className="stack-lg">
      {restorable.map((state) => (
        <Group
          key={state}
          title={t.backup.states[state]}
          rows={differences.filter((row) => row.state === state)}
          chosen={chosen}
          onChoose={choose}
        />
      ))}
      <div>
        {same > 0 && <p className="muted">{t.backup.same(same)}</p>}
        {fresh > 0 && <p className="muted">{t.backup.onlyInStore(fresh)}</p>}
      </div>
      <RestoreButton backup={backup} records={[...chosen]} problem={problem} onRestored={onRestored} />
    </div>
  );
}

interface GroupProps {
  title: string;
  rows: BackupDifference[];
  chosen: ReadonlySet<string>;
  onChoose: (record: string, on: boolean) => void;
}

function Group({ title, rows, chosen, onChoose }: GroupProps) {
  const t = useT();
  const nameOf = useRecordNames();
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <fieldset className="backup-group">
      <legend>{title}</legend>
      {shown.map(({ record, label }) => (
        <CheckField
          key={record}
          label={nameOf(record, label)}
          checked={chosen.has(record)}
          onChange={(on) => onChoose(record, on)}
        />
      ))}
      {shown.length < rows.length && (
        <div>
          <Button type="button" size="small" variant="tertiary" onClick={() => setAll(true)}>
            {t.backup.showAll(rows.length)}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
