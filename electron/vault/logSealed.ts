import { z } from "zod";
import { receiver } from "../../shared/accessLog/schema.ts";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { fromHex } from "./hex.ts";
import type { LogEntry } from "./logFormat.ts";
import type { KeyPair } from "./primitives.ts";
import { openBox, sealBox } from "./sealedBox.ts";

const shape = z.strictObject({ text: z.string().max(500), receiver: receiver.nullable() });
const context = (storeId: string): string => `log-pending|${storeId}`;

/** Text and receiver of an event that must wait outside the store; empty when there is nothing to hide. */
export function sealWaiting(leaders: Buffer, storeId: string, { text, receiver, sealed }: LogEntry): string {
  if (text === "" && receiver === null) return sealed;
  return sealBox(leaders, context(storeId), toBytes(shape.parse({ text, receiver }))).toString("hex");
}

/** The event as it was. Left as it is when none of the keys opens it. */
export function openWaiting(leaders: KeyPair[], storeId: string, entry: LogEntry): LogEntry {
  if (entry.sealed === "") return entry;
  for (const pair of leaders) {
    const plain = openBox(pair, context(storeId), fromHex(entry.sealed));
    const hidden = plain && fromBytes(shape, plain);
    if (hidden) return { ...entry, ...hidden, sealed: "" };
  }
  return entry;
}
