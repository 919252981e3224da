import { Provider, Theme } from "@navikt/ds-react";
import { nb, nn } from "@navikt/ds-react/locales";
import type { Language } from "../../shared/fields.ts";
import type { Preferences } from "../../shared/settings/schema.ts";
import { SessionProvider, useSessionState } from "../bridge/session.tsx";
import { LanguageContext } from "../i18n/useT.ts";
import { LiveRegion } from "../ui/announce.tsx";
import { Toaster } from "../ui/toast.tsx";
import { useDocumentAppearance, useShownTheme } from "./appearance.ts";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { LockSoon } from "./LockSoon.tsx";
import { Screen } from "./Screen.tsx";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useMainEvents } from "./useMainEvents.ts";

/** Four providers: session, language, Aksel's texts, colours. */
export function App() {
  return (
    <SessionProvider>
      <Dressed />
    </SessionProvider>
  );
}

/** Before the preferences have come: what the system says. */
const undressed: { language: Language; theme: Preferences["theme"] } = { language: "nb", theme: "system" };

function Dressed() {
  const state = useSessionState();
  const { language, theme } = state.state === "data" ? state.session.status.preferences : undressed;
  const shown = useShownTheme(theme);
  useDocumentAppearance(language, shown);
  useMainEvents();
  useKeptFocus();
  return (
    <LanguageContext value={language}>
      <Provider locale={language === "nn" ? nn : nb}>
        <Theme theme={shown}>
          <CrashBoundary>
            <Screen />
          </CrashBoundary>
          <Toaster />
          <LockSoon />
          <LiveRegion />
        </Theme>
      </Provider>
    </LanguageContext>
  );
}
