import type { Page } from "playwright-core";
import { messages, type Messages } from "../../shared/i18n/messages.ts";
import type { Language } from "../../shared/fields.ts";

/** One way to see the app: colours and screen language, and the words that are then on the screen. */
export interface Look {
  theme: "light" | "dark";
  language: Language;
  /** As in file names: "lys-nb". */
  name: string;
  t: Messages;
}

const look = (theme: Look["theme"], language: Language): Look => ({
  theme,
  language,
  name: `${theme === "light" ? "lys" : "mork"}-${language}`,
  t: messages[language],
});

export const looks: readonly Look[] = [
  look("light", "nb"),
  look("light", "nn"),
  look("dark", "nb"),
  look("dark", "nn"),
];

/** Chooses the look as a user does, on the start page. The app begins in bokmål, in the system's (light) colours. */
export async function dress(page: Page, { theme, language }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  if (language === "nn") await page.getByRole("radio", { name: messages.nb.app.nynorsk }).click();
  const { app } = messages[language];
  if (theme === "dark") await page.getByRole("button", { name: app.toDark }).click();
}
