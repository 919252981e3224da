import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import type { Command, Report } from "../host/control.ts";

export interface RunningApp {
  page: Page;
  userData: string;
  /** PDFs that went to the printer. */
  printed: Buffer[];
  /** Addresses outside the app that any page asked for; must stay empty. */
  outsideRequests: string[];
  /** Unexpected failures the main process noted. */
  failures: string[];
  send: (command: Command) => void;
  /** Answers the next question for a folder or file. */
  answerDialog: (path: string | null) => void;
  close: () => Promise<void>;
  /** As a power cut: kill -9. */
  kill: () => Promise<void>;
}

export interface LaunchOptions {
  userData?: string;
  /** Built app: a folder with electron/main.js and renderer/. */
  out?: string;
  width?: number;
  height?: number;
}

const project = join(import.meta.dirname, "..", "..");

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the built app on the test host and finds its page. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), "helhet-app-"));
  const port = await freePort();
  const process_ = spawn(
    process.execPath,
    [
      "--import",
      join(project, "test/host/register.ts"),
      join(options.out ?? process.env["HELHET_OUT"] ?? join(project, "out"), "electron/main.js"),
      `--user-data-dir=${userData}`,
      `--debug-port=${port}`,
    ],
    { stdio: ["ignore", "ignore", "pipe", "ipc"], env: { ...process.env, NODE_NO_WARNINGS: "1" } },
  );
  const printed: Buffer[] = [];
  const outsideRequests: string[] = [];
  const failures: string[] = [];
  const ready = Promise.withResolvers<undefined>();
  let errors = "";
  process_.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  process_.on("message", (report: Report) => {
    if (report.kind === "ready") ready.resolve(undefined);
    if (report.kind === "printed") printed.push(Buffer.from(report.pdf, "base64"));
    if (report.kind === "outsideRequest") outsideRequests.push(report.url);
    if (report.kind === "failure") failures.push(report.text);
  });
  process_.on("exit", (code) =>
    ready.reject(new Error(`the app ended before its window opened (${String(code)}): ${errors}`)),
  );
  await ready.promise;
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = appPage(browser);
  page.setDefaultTimeout(15_000);
  await page.setViewportSize({ width: options.width ?? 1280, height: options.height ?? 800 });
  const send = (command: Command): void => void process_.send(command);
  return {
    page,
    userData,
    printed,
    outsideRequests,
    failures,
    send,
    answerDialog: (path) => send({ kind: "answerDialog", path }),
    close: async () => {
      send({ kind: "closeWindow" });
      await ended(process_);
    },
    kill: async () => {
      process_.kill("SIGKILL");
      await ended(process_);
    },
  };
}

function appPage(browser: Browser): Page {
  const page = browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((candidate) => candidate.url().startsWith("https://app.invalid/"));
  if (!page) throw new Error("the app opened no page");
  return page;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}
