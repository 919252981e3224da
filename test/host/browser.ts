import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext } from "playwright-core";
import { debugPort, shown } from "./switches.ts";

/** Stands for `app://main`, which an ordinary Chromium cannot intercept. */
const ORIGIN = "https://app.invalid";
export const toHttp = (url: string): string => url.replace(/^app:\/\/main/, ORIGIN);
export const toApp = (url: string): string => url.replace(ORIGIN, "app://main");

/** Where Debian, and the usual others, keep Chromium. */
const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

let profile = "";
let context: BrowserContext | null = null;

export async function openBrowser(): Promise<void> {
  const executablePath = process.env["HELHET_CHROMIUM"] ?? places.find((path) => existsSync(path));
  if (!executablePath) throw new Error("the test host needs Chromium: apt-get install chromium");
  profile = mkdtempSync(join(tmpdir(), "helhet-profile-"));
  context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !shown,
    viewport: shown ? null : { width: 1280, height: 800 },
    locale: "nb-NO",
    args: [
      // Chromium refuses its own sandbox to root; as anybody else it keeps it.
      ...(process.getuid?.() === 0 ? ["--no-sandbox", "--test-type"] : []),
      "--disable-features=Translate",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--font-render-hinting=none",
      ...(debugPort ? [`--remote-debugging-port=${debugPort}`] : []),
    ],
  });
}

export function browserContext(): BrowserContext {
  if (!context) throw new Error("app.whenReady() comes first");
  return context;
}

export async function closeBrowser(): Promise<void> {
  await context?.close();
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
