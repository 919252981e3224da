import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import type {
  BrowserWindowConstructorOptions,
  PrintToPDFOptions,
  WebContents,
  WebContentsPrintOptions,
} from "electron";
import type { Page } from "playwright-core";
import { app } from "./app.ts";
import { browserContext, toApp, toHttp } from "./browser.ts";
import { onCommand, tell } from "./control.ts";
import { invoke } from "./ipcMain.ts";
import { preloadScript } from "./preloadScript.ts";
import { routeAll } from "./session.ts";
import { debugPort, shown } from "./switches.ts";

type OpenHandler = Parameters<WebContents["setWindowOpenHandler"]>[0];

/** Electron's `webContents`, as far as the product asks it. */
class Contents extends EventEmitter {
  page: Page | null = null;
  openHandler: OpenHandler | null = null;

  get shownPage(): Page {
    if (!this.page) throw new Error("loadURL comes first");
    return this.page;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.openHandler = handler;
  }

  send(channel: string, payload: unknown): void {
    void this.page
      ?.evaluate(
        ([name, data]) =>
          (window as unknown as { hostEmit: (name: string, data: unknown) => void }).hostEmit(name, data),
        [channel, payload] as const,
      )
      // As in Electron: a page that is closed or loaded anew meanwhile just does not hear it.
      .catch(() => undefined);
  }

  #userAgent = "";

  setUserAgent(name: string): void {
    this.#userAgent = name;
  }

  /** Before the page is loaded, as Electron does it. */
  async applyUserAgent(page: Page): Promise<void> {
    if (!this.#userAgent) return;
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setUserAgentOverride", { userAgent: this.#userAgent });
  }

  setZoomFactor(factor: number): void {
    void this.page?.evaluate((value) => document.documentElement.style.setProperty("zoom", String(value)), factor);
  }

  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    return this.shownPage.pdf({
      format: "A4",
      preferCSSPageSize: options.preferCSSPageSize ?? false,
      printBackground: options.printBackground ?? false,
      tagged: options.generateTaggedPDF ?? false,
      outline: options.generateDocumentOutline ?? false,
    });
  }

  /** A printer that always works: the sheet goes to the test as PDF; in the shown window, the browser's own print. */
  print(_options: WebContentsPrintOptions, done: (success: boolean, reason: string) => void): void {
    const printed = shown
      ? this.shownPage.evaluate(() => window.print())
      : this.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) =>
          tell({ kind: "printed", pdf: pdf.toString("base64") }),
        );
    void printed.then(
      () => done(true, ""),
      (failure: unknown) => done(false, String(failure)),
    );
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new Contents();
  readonly #options: BrowserWindowConstructorOptions;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.#options = options;
    app.emit("web-contents-created", {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const context = browserContext();
    await routeAll();
    const blank = context.pages().find((page) => page.url() === "about:blank");
    const page = blank ?? (await context.newPage());
    this.webContents.page = page;
    const preload = this.#options.webPreferences?.preload;
    if (preload) await this.#attach(page, preload);
    if (!shown && this.#options.width && this.#options.height) {
      await page.setViewportSize({ width: this.#options.width, height: this.#options.height });
    }
    await this.webContents.applyUserAgent(page);
    await page.goto(toHttp(url));
    if (preload) {
      this.emit("ready-to-show");
      tell({ kind: "ready", debugPort: debugPort ?? "" });
    }
  }

  async #attach(page: Page, preload: string): Promise<void> {
    await page.exposeBinding("hostInvoke", async ({ frame }, channel: string, args: unknown[]) =>
      invoke({ url: toApp(frame.url()), parent: frame.parentFrame() }, channel, args),
    );
    await page.addInitScript({ content: preloadScript(readFileSync(preload, "utf8")) });
    page.on("popup", (popup) => {
      const answer = this.webContents.openHandler?.({ url: popup.url() } as Parameters<OpenHandler>[0]);
      if (answer?.action !== "deny") throw new Error("the product let a page open a window");
      void popup.close();
    });
    page.on("close", () => this.emit("closed"));
    onCommand((command) => {
      if (command.kind === "closeWindow") this.close();
    });
  }

  show(): void {
    // The page is there from the start.
  }

  focus(): void {
    void this.webContents.page?.bringToFront();
  }

  setContentProtection(): void {
    // Screens are the operating system's.
  }

  close(): void {
    const answer = { prevented: false };
    this.emit("close", { preventDefault: () => (answer.prevented = true) });
    if (!answer.prevented) this.destroy();
  }

  destroy(): void {
    void this.webContents.page?.close();
  }
}
