import type { CoordinatorRegister } from "../../shared/coordinator/schema.ts";
import type { Directory } from "../../shared/directory/schema.ts";
import type { Handlers } from "../../shared/ipc/contract.ts";
import type { Settings } from "../../shared/settings/schema.ts";
import type { RecordKind } from "../vault/place.ts";
import { openVault, type Session } from "./session.ts";

type RegisterChannel =
  "openDirectory" | "saveDirectory" | "openCoordinators" | "saveCoordinators" | "openSettings" | "saveSettings";

interface Opened<T> {
  revision: number;
  data: T;
  recovered: boolean;
}

/** The registers are one record each: directory of services, coordinators, settings. */
export function registerRecordHandlers(session: Session): Pick<Handlers, RegisterChannel> {
  const open = async (kind: RecordKind): Promise<Opened<unknown>> => {
    const { revision, data, recovered } = await openVault(session).open(kind, "main");
    return { revision, data, recovered };
  };
  const save = (kind: RecordKind, base: number, data: unknown) => openVault(session).save(kind, "main", base, data);
  return {
    openDirectory: () => open("directory") as Promise<Opened<Directory>>,
    saveDirectory: ({ base, data }) => save("directory", base, data),
    openCoordinators: () => open("coordinators") as Promise<Opened<CoordinatorRegister>>,
    saveCoordinators: ({ base, data }) => save("coordinators", base, data),
    openSettings: () => open("settings") as Promise<Opened<Settings>>,
    saveSettings: ({ base, data }) => save("settings", base, data),
  };
}
