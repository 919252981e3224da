import type { Bridge } from "../../shared/ipc/contract.ts";

declare global {
  interface Window {
    readonly helhet: Bridge;
  }
}

/** The only door to the main process: one typed function per channel (`shared/ipc/contract.ts`). */
export const bridge: Bridge = window.helhet;
