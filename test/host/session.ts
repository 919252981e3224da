import type { Protocol, Session, WebRequest } from "electron";
import type { Route } from "playwright-core";
import { browserContext, toApp } from "./browser.ts";
import { tell } from "./control.ts";
import { refusing } from "./refuse.ts";

type ProtocolHandler = Parameters<Protocol["handle"]>[1];
type RequestFilter = (details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void;

let handleApp: ProtocolHandler | null = null;
let filter: RequestFilter | null = null;

const nothing = (): void => undefined;

const imitated = {
  setPermissionRequestHandler: nothing,
  setPermissionCheckHandler: nothing,
  setDevicePermissionHandler: nothing,
  setDisplayMediaRequestHandler: nothing,
  setSpellCheckerEnabled: nothing,
  setSpellCheckerLanguages: nothing,
  on: nothing,
  webRequest: refusing("webRequest", {
    onBeforeRequest: (listener: RequestFilter) => {
      filter = listener;
    },
  } as unknown as WebRequest),
  protocol: refusing("protocol", {
    handle: (scheme: string, handler: ProtocolHandler) => {
      if (scheme !== "app") throw new Error(`the test host serves app: only, not ${scheme}:`);
      handleApp = handler;
    },
  } as unknown as Protocol),
};

/** One session for all windows, as in the product. */
const only = refusing("session", imitated as unknown as Session);

export const session = refusing("session", { fromPartition: (): Session => only });

export const protocol = refusing("protocol", { registerSchemesAsPrivileged: nothing });

const allowed = (url: string): Promise<boolean> =>
  new Promise((resolve) => {
    if (filter) filter({ url }, (answer) => resolve(!answer.cancel));
    else resolve(true);
  });

/** Answers a page's request through the product's own filter and protocol handler; anything else never leaves. */
async function serve(route: Route): Promise<void> {
  const url = toApp(route.request().url());
  if (!url.startsWith("app://")) {
    tell({ kind: "outsideRequest", url });
    return route.abort();
  }
  if (!(await allowed(url)) || !handleApp) return route.abort();
  const response = await handleApp(new Request(url, { method: route.request().method() }));
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

let routed = false;

export async function routeAll(): Promise<void> {
  if (routed) return;
  routed = true;
  await browserContext().route(/^(?!data:|blob:)/, serve);
}
