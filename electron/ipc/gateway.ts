import { ipcMain, type IpcMainInvokeEvent } from "electron";
import { ExpectedError } from "../../shared/appError.ts";
import { channels, type Channel } from "../../shared/ipc/channels.ts";
import { contract, type Handlers } from "../../shared/ipc/contract.ts";
import { fail, ok, type Result } from "../../shared/result.ts";
import { cleanDeep } from "../../shared/text.ts";
import type { Role } from "../../shared/user/schema.ts";
import { logFailure } from "../log.ts";
import { isPlainAndSmall } from "./payload.ts";
import { mayUse } from "./roles.ts";
import { isTrustedSender } from "./trustedSender.ts";

/** What may be asked before a store is unlocked; everything else answers `locked`. */
const beforeUnlock: ReadonlySet<Channel> = new Set<Channel>([
  "getStatus",
  "setPreferences",
  "chooseFolder",
  "createStore",
  "printRecoverySheet",
  "confirmRecovery",
  "openStore",
  "openPractice",
  "closeStore",
  "unlock",
  "recoverStore",
  "choosePassphrase",
  "setBackupFolder",
  "listBackups",
  "compareBackup",
  "restoreStore",
  "lock",
  "answerFlush",
]);

/** Role of the user who has the store open; null while it is not open. */
export type OpenRole = () => Role | null;

/**
 * The only importer of `ipcMain`. Every message passes the same gates in this order: known sender, size and shape,
 * unlocked, role, schema, handler, schema of the answer. What fails comes back as a `Result`, never as a throw.
 */
export function registerHandlers(handlers: Handlers, openRole: OpenRole): void {
  for (const channel of channels) {
    ipcMain.handle(`helhet:${channel}`, (event, input: unknown) => answer(channel, event, input, handlers, openRole));
  }
}

async function answer(
  channel: Channel,
  event: IpcMainInvokeEvent,
  input: unknown,
  handlers: Handlers,
  openRole: OpenRole,
): Promise<Result<unknown>> {
  try {
    if (!isTrustedSender(event.senderFrame)) return refused;
    if (!isPlainAndSmall(input)) return refused;
    const role = openRole();
    if (!beforeUnlock.has(channel) && role === null) return fail({ code: "locked" });
    if (!mayUse(role, channel)) return fail({ code: "notAllowed" });
    const parsed = contract[channel].input.safeParse(input === null ? undefined : cleanDeep(input));
    if (!parsed.success) {
      const fields = parsed.error.issues.map((issue) => issue.path.map(String).join("."));
      return fail({ code: "validation", fields });
    }
    const handler = handlers[channel] as (input: unknown) => Promise<unknown>;
    return ok(contract[channel].output.parse(await handler(parsed.data)));
  } catch (failure) {
    if (failure instanceof ExpectedError) return fail(failure.appError);
    return fail({ code: "unexpected", reference: logFailure(channel, failure) });
  }
}

const refused = fail({ code: "validation", fields: [] });
