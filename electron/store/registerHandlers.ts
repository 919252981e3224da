import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import type { RecordKind } from "../vault/place.ts";
import type { Opened } from "../vault/openVault.ts";
import { openVault, type Session } from "./session.ts";

type RegisterChannel =
  "openDirectory" | "saveDirectory" | "openCoordinators" | "saveCoordinators" | "openSettings" | "saveSettings";

interface OpenedRegister<T> extends Omit<Opened, "data" | "draft"> {
  data: T;
  draft: { base: number; at: string; data: T; baseData: T | null } | null;
}

/** The registers are one record each: directory of services, coordinators, settings. */
export function registerRecordHandlers(session: Session): Pick<Handlers, RegisterChannel> {
  const open = async <T>(kind: RecordKind): Promise<OpenedRegister<T>> => {
    const vault = openVault(session);
    const opened = await vault.open(kind, "main");
    return { ...(opened as OpenedRegister<T>), savedBy: vault.nameOf(opened.savedBy) };
  };
  const save = (kind: RecordKind, base: number, data: unknown) => openVault(session).save(kind, "main", base, data);
  return {
    openDirectory: () => open<Directory>("directory"),
    saveDirectory: ({ base, data }) => save("directory", base, data),
    openCoordinators: () => open<CoordinatorRegister>("coordinators"),
    saveCoordinators: ({ base, data }) => save("coordinators", base, data),
    openSettings: () => open<Settings>("settings"),
    saveSettings: ({ base, data }) => save("settings", base, data),
  };
}
