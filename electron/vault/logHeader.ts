import { z } from "zod";
import { fromBytes, toBytes } from "./canonicalJson.ts";
import { fromHex, hexOf } from "./hex.ts";
import { logHead } from "./logFormat.ts";
import { KEY_BYTES, sign, verify, type KeyPair } from "./primitives.ts";
import { openBox, sealBox } from "./sealedBox.ts";

const shape = {
  format: z.literal(1),
  storeId: hexOf(16),
  device: hexOf(8),
  session: hexOf(16),
  user: hexOf(16),
  /** ISO with zone. */
  startedAt: z.string().max(40),
  /** The session of this workstation before, as far as it came. */
  previous: logHead.omit({ device: true }).nullable(),
  /** What the newest sessions of the other workstations were seen to hold. */
  witness: z.array(logHead).max(200),
  leadersEpoch: z.number().int().min(1).max(65_535),
  /** Session key and the workstation's name, for the leaders of that epoch; hex. */
  box: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .max(4000),
};
const signedHeader = z.strictObject({ ...shape, signature: hexOf(64) });
const header = z.strictObject(shape);
export type LogHeader = z.infer<typeof header>;

const message = (content: LogHeader): Buffer => Buffer.concat([Buffer.from("helhet/log/header/1\n"), toBytes(content)]);

/** The body of the first frame, signed by the session's user. */
export function signHeader(content: LogHeader, signSecret: Buffer): Buffer {
  const ordered = header.parse(content);
  return toBytes({ ...ordered, signature: sign(signSecret, message(ordered)).toString("hex") });
}

/** Null when it is no header at all. `signed` is false when none of the user's keys has signed it. */
export function readHeader(
  body: Buffer,
  signPublicsOf: (userId: string) => Buffer[],
): { header: LogHeader; knownUser: boolean; signed: boolean } | null {
  const parsed = fromBytes(signedHeader, body);
  if (!parsed) return null;
  const { signature, ...content } = parsed;
  const keys = signPublicsOf(content.user);
  const signed = keys.some((key) => verify(key, message(content), fromHex(signature)));
  return { header: content, knownUser: keys.length > 0, signed };
}

type Place = Pick<LogHeader, "storeId" | "device" | "session">;
const context = ({ storeId, device, session }: Place): string => `log|${storeId}|${device}|${session}`;

/** What only leaders shall know of a session: its first key, and where it was. */
export function sealSession(leaders: Buffer, place: Place, secret: { key: Buffer; workstation: string }): string {
  const plain = Buffer.concat([secret.key, Buffer.from(secret.workstation, "utf8")]);
  const box = sealBox(leaders, context(place), plain).toString("hex");
  plain.fill(0);
  return box;
}

/** Null when the box is for others. */
export function openSession(leaders: KeyPair, header: LogHeader): { key: Buffer; workstation: string } | null {
  const plain = openBox(leaders, context(header), fromHex(header.box));
  if (!plain || plain.length < KEY_BYTES) return null;
  return { key: plain.subarray(0, KEY_BYTES), workstation: plain.toString("utf8", KEY_BYTES) };
}
