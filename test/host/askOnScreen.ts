import { mkdirSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { browserContext } from "./browser.ts";

/** In the shown window there is no system dialog to open: the path is typed in the browser's own prompt. */
export async function askOnScreen(question: string, suggestion: string): Promise<string | null> {
  const page = browserContext().pages().at(-1);
  if (!page) return null;
  const start = join(homedir(), "Helhet", suggestion);
  mkdirSync(join(homedir(), "Helhet"), { recursive: true });
  const typed = await page.evaluate(([text, value]) => window.prompt(text, value), [question, start] as const);
  if (typed === null || typed.trim() === "") return null;
  const path = isAbsolute(typed) ? typed : join(homedir(), typed);
  if (suggestion === "") mkdirSync(path, { recursive: true });
  return path;
}
