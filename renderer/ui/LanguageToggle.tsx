import { ToggleGroup } from "@navikt/ds-react";
import type { Language } from "../../shared/fields.ts";
import { useT } from "../i18n/useT.ts";

interface LanguageToggleProps {
  label: string;
  value: Language;
  onChange: (language: Language) => void;
  showLabel?: boolean;
}

/** Bokmål or nynorsk; each name is written in, and marked as, its own language. */
export function LanguageToggle({ label, value, onChange, showLabel = false }: LanguageToggleProps) {
  const t = useT();
  return (
    <ToggleGroup
      size="small"
      fill
      value={value}
      onChange={(chosen) => onChange(chosen === "nn" ? "nn" : "nb")}
      {...(showLabel ? { label } : { "aria-label": label })}
    >
      <ToggleGroup.Item value="nb" lang="nb" label={t.app.bokmal} />
      <ToggleGroup.Item value="nn" lang="nn" label={t.app.nynorsk} />
    </ToggleGroup>
  );
}
