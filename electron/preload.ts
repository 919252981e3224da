import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";
import { channels, events } from "../shared/ipc/channels.ts";

type Listener = (payload: unknown) => void;

/** One function per channel and per event; never `ipcRenderer` itself. */
const bridge: Record<string, unknown> = {};
for (const channel of channels) {
  bridge[channel] = (input?: unknown): Promise<unknown> => ipcRenderer.invoke(`helhet:${channel}`, input);
}
for (const event of events) {
  bridge[`on${event.charAt(0).toUpperCase()}${event.slice(1)}`] = (listener: Listener): (() => void) => {
    const heard = (_: IpcRendererEvent, payload: unknown): void => listener(payload);
    ipcRenderer.on(`helhet:${event}`, heard);
    return () => {
      ipcRenderer.removeListener(`helhet:${event}`, heard);
    };
  };
}
contextBridge.exposeInMainWorld("helhet", Object.freeze(bridge));
