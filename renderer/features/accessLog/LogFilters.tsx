import { useId } from "react";
import { useT } from "../../i18n/useT.ts";
import { DateField } from "../../ui/DateField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { Suggestions } from "../../ui/Suggestions.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { periods, type CaseMatch, type View } from "./logView.ts";
import type { LogChoices } from "./useLogChoices.ts";

interface LogFiltersProps {
  view: View;
  onChange: (change: Partial<View>) => void;
  choices: LogChoices;
  match: CaseMatch;
  today: string;
  /** What is unusual is told per user, not per case. */
  withCase: boolean;
}

/** Which part of the log is shown. */
export function LogFilters({ view, onChange, choices, match, today, withCase }: LogFiltersProps) {
  const t = useT().accessLog;
  return (
    <div className="log-filters" role="group" aria-label={t.filters}>
      {withCase && <CaseField view={view} onChange={onChange} choices={choices} match={match} />}
      <SelectField
        label={t.user}
        value={view.userId}
        options={[
          { value: "", label: t.allUsers },
          ...choices.users.map(({ id, name, status }) => ({
            value: id,
            label: status === "active" ? name : t.former(name),
          })),
        ]}
        onChange={(userId) => onChange({ userId })}
      />
      <SelectField
        label={t.period}
        value={view.period}
        options={periods.map((value) => ({ value, label: t.periods[value] }))}
        onChange={(period) => onChange({ period })}
      />
      {view.period === "dates" && (
        <div className="log-dates">
          <DateField label={t.from} value={view.from} today={today} onChange={(from) => onChange({ from })} />
          <DateField label={t.to} value={view.to} today={today} onChange={(to) => onChange({ to })} />
        </div>
      )}
    </div>
  );
}

type CaseFieldProps = Pick<LogFiltersProps, "view" | "onChange" | "choices" | "match">;

/** What is typed is found by number or name; what it means stands below, so that the fields beside keep their line. */
function CaseField({ view, onChange, choices, match }: CaseFieldProps) {
  const t = useT().accessLog;
  const list = useId();
  const options = choices.cases.map(({ number, name }) => ({ value: number, detail: name.trim() || t.unnamedCase }));
  return (
    <div className="log-case" data-find="" data-own-undo="">
      <TextField
        label={t.oneCase}
        {...(match.kind === "none" ? { error: t.caseNone } : {})}
        value={view.case}
        list={list}
        maxLength={100}
        onChange={(text) => onChange({ case: text })}
      />
      <p role="status" className="field-hint">
        {meaningOf(match, t)}
      </p>
      <Suggestions id={list} options={options} />
    </div>
  );
}

function meaningOf(match: CaseMatch, t: ReturnType<typeof useT>["accessLog"]): string {
  if (match.kind === "many") return t.caseMany(match.count);
  if (match.kind !== "one") return "";
  if (match.found.number === "") return t.erasedCase;
  return `${match.found.number} · ${match.found.name.trim() || t.unnamedCase}`;
}
