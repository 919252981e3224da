import { useState } from "react";
import type { AppError } from "../../../shared/appError.ts";
import type { Input } from "../../../shared/ipc/contract.ts";
import type { Preferences } from "../../../shared/settings/schema.ts";
import { useSession } from "../../bridge/session.tsx";
import { useT } from "../../i18n/useT.ts";
import { Card } from "../../ui/Card.tsx";
import { ChoiceField } from "../../ui/ChoiceField.tsx";
import { ErrorNotice } from "../../ui/ErrorNotice.tsx";
import { LanguageToggle } from "../../ui/LanguageToggle.tsx";
import { SelectField } from "../../ui/SelectField.tsx";

const themes: readonly Preferences["theme"][] = ["system", "light", "dark"];
const waits = [5, 10, 15, 30];
const sizes = [90, 100, 110, 125, 150, 175, 200];

/** How it looks for the one who sits here. */
export function WorkstationCard() {
  const t = useT();
  const { status, setPreferences } = useSession();
  const { theme, language, zoom, lockMinutes } = status.preferences;
  const [error, setError] = useState<AppError | null>(null);
  const change = (part: Input<"setPreferences">): void => void setPreferences(part).then(setError);
  return (
    <Card title={t.settings.workstation} lead={t.settings.workstationLead}>
      <div className="grid-3">
        <ChoiceField
          legend={t.settings.theme}
          value={theme}
          options={themes.map((value) => ({ value, label: t.settings.themes[value] }))}
          onChange={(value) => change({ theme: value })}
        />
        <SelectField
          label={t.settings.zoom}
          hint={t.settings.zoomHint}
          value={String(zoom)}
          options={withOwn(sizes, zoom).map((value) => ({ value: String(value), label: t.settings.percent(value) }))}
          onChange={(value) => change({ zoom: Number(value) })}
        />
        <LanguageToggle
          label={t.settings.language}
          showLabel
          value={language}
          onChange={(value) => change({ language: value })}
        />
        <SelectField
          label={t.settings.lockAfter}
          hint={t.settings.lockAfterHint}
          value={String(lockMinutes)}
          options={withOwn(waits, lockMinutes).map((value) => ({
            value: String(value),
            label: t.settings.minutes(value),
          }))}
          onChange={(value) => change({ lockMinutes: Number(value) })}
        />
      </div>
      {error && <ErrorNotice error={error} />}
    </Card>
  );
}

/** Ctrl and + may have made a size that is not in the list. */
const withOwn = (offered: readonly number[], own: number): readonly number[] =>
  offered.includes(own) ? offered : [...offered, own].toSorted((a, b) => a - b);
