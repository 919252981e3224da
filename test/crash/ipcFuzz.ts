import { registerHandlers } from "../../electron/ipc/gateway.ts";
import { mayUse } from "../../electron/ipc/roles.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { error } from "../../shared/i18n/texts/error.nb.ts";
import { channels, type Channel } from "../../shared/ipc/channels.ts";
import { contract, type Handlers } from "../../shared/ipc/contract.ts";
import type { Result } from "../../shared/result.ts";
import type { Role } from "../../shared/user/schema.ts";
import { invoke } from "../host/ipcMain.ts";
import { exampleOf, hostileOf, mutated } from "./messages.ts";
import type { RealApp } from "./realApp.ts";
import type { Report, Wrong } from "./report.ts";
import { oneOf } from "./sceneSaving.ts";
import { randomFrom, type Random } from "./simulatedDisk.ts";

const page = { url: "app://main/index.html", parent: null };
const strangers = [
  { url: "https://example.org/", parent: null },
  { url: "app://main/index.html", parent: {} },
  { url: "app://main/document/1.html", parent: null },
  { url: "app://main.evil/index.html", parent: null },
  { url: "", parent: null },
];
const roles: (Role | null)[] = ["leader", "caseworker", "coordinator", "reader", null];

/** Who asks, what the handler got, and what answers. */
const now: { role: Role | null; received: { channel: Channel; input: unknown }[]; handlers: Handlers | null } = {
  role: "leader",
  received: [],
  handlers: null,
};
let isRegistered = false;

/** Handlers that note what reaches them: to be called is what a bad message must not achieve. */
function registerSpies(): void {
  if (isRegistered) return;
  isRegistered = true;
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      (input: unknown) => {
        now.received.push({ channel, input });
        const handler = now.handlers?.[channel] as ((given: unknown) => Promise<unknown>) | undefined;
        return handler ? handler(input) : Promise.reject(new ExpectedError({ code: "cancelled" }));
      },
    ]),
  ) as unknown as Handlers;
  registerHandlers(handlers, () => now.role);
}

const codes = new Set(Object.keys(error));
/** What the gateway answers to a message it does not pass on. */
const refusals = ["validation", "locked", "notAllowed"];

/** Sends many messages to one channel: good ones, good ones with one change, and noise; from all roles and frames. */
export async function fuzzChannel(
  channel: Channel,
  { seed, messages }: { seed: number; messages: number },
  report: Report,
): Promise<void> {
  registerSpies();
  const random = randomFrom(seed);
  const known = Object.getOwnPropertyNames(Object.prototype).join();
  for (let number = 0; number < messages; number++) {
    const { what, input } = messageFor(channel, random);
    const isStranger = random() < 0.1;
    const from = isStranger ? (strangers[Math.floor(random() * strangers.length)] ?? page) : page;
    now.role = random() < 0.6 ? "leader" : (roles[Math.floor(random() * roles.length)] ?? null);
    now.received = [];
    now.handlers = null;
    report.count("messages");
    const tell = (wrong: Wrong, why: string): void =>
      report.tell(wrong, `${channel}, seed ${seed}, message ${number} (${what}, ${now.role ?? "locked"}): ${why}`);
    let result: Result<unknown>;
    try {
      result = (await invoke(from, `helhet:${channel}`, [input])) as Result<unknown>;
    } catch (failure) {
      tell("untyped", String(failure));
      continue;
    }
    if (result.ok || !codes.has(result.error.code)) tell("untyped", JSON.stringify(result));
    else if (now.received.length === 0 && !refusals.includes(result.error.code)) tell("untyped", result.error.code);
    if (now.received.length > 0) {
      report.count("passed on");
      const why = whyNot(channel, isStranger);
      if (why !== "") tell("accepted", why);
    } else if (what === "good" && !isStranger && mayAsk(channel)) tell("wrong", "a good message was refused");
    if (Object.getOwnPropertyNames(Object.prototype).join() !== known) tell("wrong", "every object has a new property");
  }
}

const mayAsk = (channel: Channel): boolean => now.role !== null && mayUse(now.role, channel);

function messageFor(channel: Channel, random: Random): { what: string; input: unknown } {
  const dice = random();
  if (dice < 0.1) return { what: "noise", input: hostileOf(random) };
  const good = exampleOf(contract[channel].input, random);
  const isGood = contract[channel].input.safeParse(good).success;
  if (dice < 0.3 && isGood) return { what: "good", input: good };
  let changed = mutated(good, random);
  while (random() < 0.3) changed = mutated(changed, random);
  return { what: "changed", input: changed };
}

/** Why the handler should never have got what it got; empty when that was right. */
function whyNot(channel: Channel, isStranger: boolean): string {
  const [first, ...more] = now.received;
  if (!first || more.length > 0 || first.channel !== channel) return "another handler, or more than one";
  if (isStranger) return "from a frame that is not ours";
  if (now.role !== null && !mayUse(now.role, channel)) return "not for this role";
  const parsed = contract[channel].input.safeParse(first.input);
  if (!parsed.success) return "not in the contract";
  if (JSON.stringify(parsed.data) !== JSON.stringify(first.input)) return "more than the contract knows";
  return isPlain(first.input) ? "" : "no plain data";
}

function isPlain(value: unknown): boolean {
  if (value === null || typeof value !== "object") return !["function", "symbol", "bigint"].includes(typeof value);
  const prototype: unknown = Object.getPrototypeOf(value);
  const isOurs = prototype === Object.prototype || prototype === Array.prototype || prototype === null;
  const properties = Object.entries<PropertyDescriptor>(Object.getOwnPropertyDescriptors(value));
  return isOurs && properties.every(([key, one]) => key !== "__proto__" && one.get === undefined && isPlain(one.value));
}

/** Its worker is a file of the built program. */
const askable = channels.filter((channel) => channel !== "verifyLog");

/**
 * Sends the same kinds of messages to the real main process, as a leader. Whatever is wrong with them is told with a
 * code, nothing of the store changes when the answer is no, and it goes on.
 */
export async function fuzzApp(
  { app, open, written }: RealApp,
  { seed, messages }: { seed: number; messages: number },
  report: Report,
): Promise<void> {
  registerSpies();
  const random = randomFrom(seed);
  now.handlers = app.handlers;
  now.role = "leader";
  for (let number = 0; number < messages; number++) {
    const channel = oneOf(random, askable);
    const { what, input } = messageFor(channel, random);
    const before = written();
    now.received = [];
    report.count("messages to the whole app");
    const result = (await invoke(page, `helhet:${channel}`, [input])) as Result<unknown>;
    const where = `${channel}, seed ${seed}, message ${number} (${what})`;
    if (result.ok) report.count("answered");
    else if (result.error.code === "unexpected") report.tell("untyped", `${where}: ${JSON.stringify(now.received)}`);
    else if (written() !== before) report.tell("wrong", `${where}: refused with ${result.error.code}, yet written`);
    await open();
  }
  now.handlers = null;
}
