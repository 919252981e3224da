import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Session } from "electron";

const types: Record<string, string> = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  woff2: "font/woff2",
  svg: "image/svg+xml",
  png: "image/png",
};

const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join("; ");

/** A document for preview and print: no script at all, shown only inside our own page. */
const documentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join("; ");

/** Path below `app://main/` -> file on disk. Only what was there at start is ever served. */
export type Manifest = ReadonlyMap<string, string>;

export async function readManifest(folder: string): Promise<Manifest> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length).replaceAll("\\", "/"), file]),
  );
}

/** `documents` gives the HTML of a composed document by its path, null when there is none (any more). */
export function serveApp(session: Session, manifest: Manifest, documents: (path: string) => string | null): void {
  session.protocol.handle("app", async (request) => {
    const { hostname, pathname } = new URL(request.url);
    if (hostname !== "main" || request.method !== "GET") return notFound();
    const document = documents(pathname);
    if (document !== null) return respond(document, types["html"], documentPolicy);
    const file = manifest.get(pathname);
    if (!file) return notFound();
    return respond(await readFile(file), types[file.split(".").at(-1) ?? ""], pagePolicy);
  });
}

const notFound = (): Response => new Response("", { status: 404 });

function respond(body: string | Buffer, type: string | undefined, policy: string): Response {
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: {
      "content-type": type ?? "application/octet-stream",
      "content-security-policy": policy,
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-store",
    },
  });
}
