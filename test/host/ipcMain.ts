import type { IpcMain, IpcMainInvokeEvent } from "electron";
import { refusing } from "./refuse.ts";

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const handlers = new Map<string, Handler>();

const imitated: Pick<IpcMain, "handle"> = {
  handle: (channel, handler) => {
    if (handlers.has(channel)) throw new Error(`second handler for ${channel}`);
    handlers.set(channel, handler);
  },
};

export const ipcMain = refusing("ipcMain", imitated);

/** What a page's `ipcRenderer.invoke` does. `sender` is the frame that called. */
export async function invoke(
  sender: { url: string; parent: object | null },
  channel: string,
  args: unknown[],
): Promise<unknown> {
  const handler = handlers.get(channel);
  if (!handler) throw new Error(`No handler registered for '${channel}'`);
  return await handler({ senderFrame: sender } as unknown as IpcMainInvokeEvent, ...args);
}
