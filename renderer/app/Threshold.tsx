import type { ReactNode } from "react";
import { useSession } from "../bridge/session.tsx";
import { useT } from "../i18n/useT.ts";
import { BrandMark } from "../ui/BrandMark.tsx";
import { LanguageToggle } from "../ui/LanguageToggle.tsx";
import { ThemeButton } from "../ui/ThemeButton.tsx";
import { useShownTheme } from "./appearance.ts";

/** The frame of the pages before the work: the brand, language and colours, one card in the middle. */
export function Threshold({ children }: { children: ReactNode }) {
  const t = useT();
  const { status, setPreferences } = useSession();
  const shown = useShownTheme(status.preferences.theme);
  return (
    <div className="threshold">
      <header className="threshold-top">
        <div className="brand">
          <BrandMark />
          <span className="brand-name">{t.app.name}</span>
        </div>
        <div className="threshold-tools">
          <LanguageToggle
            label={t.app.language}
            value={status.preferences.language}
            onChange={(language) => void setPreferences({ language })}
          />
          <ThemeButton shown={shown} onChange={(theme) => void setPreferences({ theme })} />
        </div>
      </header>
      <main>{children}</main>
    </div>
  );
}
