import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import { ExpectedError, isCode } from "../../shared/appError.ts";
import { refusedUnitParts } from "../../shared/unit/changes.ts";
import { emptyUnit } from "../../shared/unit/newUnit.ts";
import type { UnitRecord } from "../../shared/unit/schema.ts";
import type { RecordKind } from "../vault/place.ts";
import type { Opened } from "../vault/openVault.ts";
import { openVault, type Session } from "./session.ts";

type RegisterChannel =
  | "openDirectory"
  | "saveDirectory"
  | "openCoordinators"
  | "saveCoordinators"
  | "openSettings"
  | "saveSettings"
  | "openUnit"
  | "saveUnit";

interface OpenedRegister<T> extends Omit<Opened, "data" | "draft"> {
  data: T;
  draft: { base: number; at: string; data: T; baseData: T | null } | null;
}

/** The registers are one record each: directory of services, coordinators, settings, the unit's own work. */
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
    openUnit: () => open<UnitRecord>("unit").catch(noUnitYet),
    saveUnit: async ({ base, data }) => {
      const vault = openVault(session);
      const before = (await vault.open("unit", "main").catch(noUnitYet)).data as UnitRecord;
      if (refusedUnitParts(before, data, vault.user).length > 0) throw new ExpectedError({ code: "notAllowed" });
      return base === 0 ? vault.create("unit", "main", data) : save("unit", base, data);
    },
  };
}

/** Stores from before schema 3 have no such record; it comes into being when somebody writes in it. */
export function noUnitYet(failure: unknown): OpenedRegister<UnitRecord> {
  if (!isCode(failure, "notFound")) throw failure;
  return { revision: 0, data: emptyUnit(), recovered: false, savedBy: "", savedAt: "", draft: null };
}
