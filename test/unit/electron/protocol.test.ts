import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Session } from "electron";
import { beforeAll, describe, expect, it } from "vitest";
import { readManifest, serveApp } from "../../../electron/protocol.ts";

let ask: (url: string, method?: string) => Promise<Response>;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "helhet-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  await writeFile(join(folder, "assets", "app.js"), "1");
  const manifest = await readManifest(folder);
  await writeFile(join(folder, "later.js"), "put here after start");
  const session = {
    protocol: {
      handle: (_scheme: string, handler: (request: Request) => Promise<Response>) => {
        ask = (url, method = "GET") => handler(new Request(url, { method }));
      },
    },
  } as unknown as Session;
  serveApp(session, manifest, (path) => (path === "/document/a.html" ? "<p>plan</p>" : null));
});

describe("app://main", () => {
  it("serves the app's own files with a policy that stops everything else", async () => {
    const answer = await ask("app://main/index.html");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http/);
    expect((await ask("app://main/assets/app.js")).headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  });

  it("shows a document without any script, inside our page only", async () => {
    const answer = await ask("app://main/document/a.html");
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors 'self'");
    expect(policy).not.toContain("script-src");
    expect(await answer.text()).toBe("<p>plan</p>");
  });

  it.each([
    ["app://main/later.js"],
    ["app://main/../index.html/../../secret"],
    ["app://main/%2e%2e/secret"],
    ["app://main/document/b.html"],
    ["app://other/index.html"],
    ["app://main/"],
  ])("answers 404 for %s", async (url) => {
    expect((await ask(url)).status).toBe(404);
  });

  it("answers nothing but GET", async () => {
    expect((await ask("app://main/index.html", "POST")).status).toBe(404);
  });
});
