import { createContext, useContext } from "react";
import type { Language } from "../../shared/fields.ts";
import { messages, type Messages } from "../../shared/i18n/messages.ts";

export const LanguageContext = createContext<Language>("nb");

/** The screen texts in the user's language: `const t = useT(); t.cases.title`. */
export const useT = (): Messages => messages[useContext(LanguageContext)];
export const useLanguage = (): Language => useContext(LanguageContext);
