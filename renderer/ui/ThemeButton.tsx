import { MoonIcon, SunIcon } from "@navikt/aksel-icons";
import { useT } from "../i18n/useT.ts";
import { IconButton } from "./IconButton.tsx";

interface ThemeButtonProps {
  shown: "light" | "dark";
  onChange: (theme: "light" | "dark") => void;
}

/** One press between light and dark; "as the system" is chosen in the settings. */
export function ThemeButton({ shown, onChange }: ThemeButtonProps) {
  const t = useT();
  const dark = shown === "dark";
  return (
    <IconButton
      label={dark ? t.app.toLight : t.app.toDark}
      icon={dark ? <SunIcon aria-hidden /> : <MoonIcon aria-hidden />}
      onClick={() => onChange(dark ? "light" : "dark")}
    />
  );
}
