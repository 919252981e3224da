import { EventEmitter } from "node:events";
import type { PowerMonitor } from "electron";
import { onCommand } from "./control.ts";
import { refusing } from "./refuse.ts";

/** Somebody is always at the machine until a test says otherwise. */
let idleSeconds = 0;

const imitated: Pick<PowerMonitor, "getSystemIdleTime"> = { getSystemIdleTime: () => idleSeconds };

export const powerMonitor = refusing("powerMonitor", Object.assign(new EventEmitter(), imitated));

onCommand((command) => {
  if (command.kind === "power") powerMonitor.emit(command.event, { preventDefault: () => undefined });
  if (command.kind === "idle") idleSeconds = command.seconds;
});
