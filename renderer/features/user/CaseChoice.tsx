import { Search } from "@navikt/ds-react";
import { useState } from "react";
import type { CaseSummary } from "../../../shared/case/schema.ts";
import { fold } from "../../../shared/text.ts";
import type { UserChoice } from "../../../shared/user/schema.ts";
import { useT } from "../../i18n/useT.ts";
import { CheckField } from "../../ui/CheckField.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";

interface CaseChoiceProps {
  cases: readonly CaseSummary[];
  chosen: UserChoice["cases"];
  onChange: (cases: UserChoice["cases"]) => void;
  error?: string;
}

/** More than these are found by searching. */
const MOST_SHOWN = 30;
const SEARCH_FROM = 8;

/** Everything, or the cases that are ticked. */
export function CaseChoice({ cases, chosen, onChange, error }: CaseChoiceProps) {
  const t = useT().user;
  const [some, setSome] = useState<readonly string[]>(chosen === "all" ? [] : chosen);
  const choose = (ids: readonly string[]): void => {
    setSome(ids);
    onChange([...ids]);
  };
  return (
    <div className="stack">
      <ChoiceField
        legend={t.cases}
        value={chosen === "all" ? "all" : "some"}
        options={[
          { value: "some", label: t.chooseCases },
          { value: "all", label: t.allCases },
        ]}
        onChange={(value) => (value === "all" ? onChange("all") : choose(some))}
        {...(error ? { error } : {})}
      />
      {chosen !== "all" && <Cases cases={cases} chosen={chosen} onChange={choose} />}
    </div>
  );
}

interface CasesProps {
  cases: readonly CaseSummary[];
  chosen: readonly string[];
  onChange: (ids: readonly string[]) => void;
}

function Cases({ cases, chosen, onChange }: CasesProps) {
  const t = useT().user;
  const [query, setQuery] = useState("");
  // What was ticked when the list was opened stands first, and does not move while one ticks.
  const [first] = useState(() => new Set(chosen));
  const words = fold(query).split(/\s+/).filter(Boolean);
  const matches = (one: CaseSummary): boolean =>
    words.every((word) => fold(`${one.number} ${one.name}`).includes(word));
  const isChosen = (id: string): boolean => chosen.includes(id);
  const shown = [
    ...cases.filter(({ id }) => first.has(id)),
    ...cases.filter((one) => !first.has(one.id) && (isChosen(one.id) || matches(one))).slice(0, MOST_SHOWN),
  ];
  if (cases.length === 0) return <p className="muted">{t.noCases}</p>;
  return (
    <fieldset className="user-cases">
      <legend>{t.chosenCases}</legend>
      <p className="field-hint" role="status">
        {t.chosen(chosen.length)}
      </p>
      {cases.length >= SEARCH_FROM && (
        <Search
          size="small"
          variant="simple"
          label={t.findCase}
          hideLabel={false}
          value={query}
          maxLength={100}
          onChange={setQuery}
          onClear={() => setQuery("")}
        />
      )}
      {!cases.some(matches) && <p className="muted">{t.noMatch}</p>}
      <div className="user-case-list">
        {shown.map((one) => (
          <CheckField
            key={one.id}
            label={`${one.number} · ${one.name.trim() || t.unnamedCase}`}
            checked={isChosen(one.id)}
            onChange={(checked) => onChange(checked ? [...chosen, one.id] : chosen.filter((id) => id !== one.id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
