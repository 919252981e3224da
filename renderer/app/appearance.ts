import { useEffect, useSyncExternalStore } from "react";
import type { Language } from "../../shared/fields.ts";
import type { Preferences } from "../../shared/settings/schema.ts";

const prefersDark = matchMedia("(prefers-color-scheme: dark)");
const forcedColours = matchMedia("(forced-colors: active)");

function subscribe(listener: () => void): () => void {
  prefersDark.addEventListener("change", listener);
  forcedColours.addEventListener("change", listener);
  return () => {
    prefersDark.removeEventListener("change", listener);
    forcedColours.removeEventListener("change", listener);
  };
}

/** Light while Windows decides the colours: Aksel's dark theme is unreadable there (ui.md 8, 22). */
function shownTheme(chosen: Preferences["theme"]): "light" | "dark" {
  if (forcedColours.matches) return "light";
  if (chosen === "system") return prefersDark.matches ? "dark" : "light";
  return chosen;
}

export const useShownTheme = (chosen: Preferences["theme"]): "light" | "dark" =>
  useSyncExternalStore(subscribe, () => shownTheme(chosen));

/** The page itself follows: language for screen readers and hyphens, colours behind everything and in native dialogs. */
export function useDocumentAppearance(language: Language, theme: "light" | "dark"): void {
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    document.documentElement.classList.remove("light", "dark");
    document.documentElement.classList.add(theme);
  }, [theme]);
}
