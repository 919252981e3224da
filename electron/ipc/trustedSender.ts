import type { WebFrameMain } from "electron";

/** Only the top frame of our own page may call; not a frame inside it (the document preview), not another origin. */
export function isTrustedSender(frame: WebFrameMain | null): boolean {
  return (
    frame !== null &&
    frame.parent === null &&
    frame.url.startsWith("app://main/") &&
    !frame.url.startsWith("app://main/document/")
  );
}
