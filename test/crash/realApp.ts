import { readdirSync, rmSync, statSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { realDiskFacts } from "../../electron/backup/diskFacts.ts";
import { keepDocuments } from "../../electron/document/documents.ts";
import { composeApp, type App } from "../../electron/handlers.ts";
import { openPreferences } from "../../electron/settings/preferences.ts";
import { firstRecords } from "../../electron/store/firstRecords.ts";
import type { Session } from "../../electron/store/session.ts";
import { recordShapes } from "../../electron/store/shapes.ts";
import { createStore } from "../../electron/vault/vault.ts";
import { ExpectedError } from "../../shared/appError.ts";
import { realPlace } from "./realStore.ts";
import { passphrase } from "./simulatedStore.ts";

export interface RealApp {
  app: App;
  /** Unlocked by a leader; again, when something locked it. */
  open: () => Promise<void>;
  /** Names and sizes of everything in the store that is not a log, a lock or a sign of presence. */
  written: () => string;
  end: () => Promise<void>;
}

const today = new Date("2027-03-15T12:00:00Z");
const nothing = (): Promise<null> => Promise.resolve(null);

/** The whole main process behind the gateway, on a store in a temporary folder; dialogs and printers call off. */
export async function realApp(): Promise<RealApp> {
  const folder = await mkdtemp(join(tmpdir(), "helhet-app-"));
  const root = join(folder, "store");
  const placeOf = (at: string) => ({ ...realPlace(at, join(folder, "local"), 20), now: () => today });
  const { vault } = await createStore(
    placeOf(root),
    recordShapes(() => "2027-03-15"),
    {
      userName: "Kari",
      passphrase,
      practice: false,
    },
  );
  await firstRecords(vault, { municipality: "Prøve", unitName: "KE", language: "nb" });
  const userId = vault.user.id;
  await vault.lock();
  const session: Session = { stage: { kind: "none" } };
  const app = composeApp({
    session,
    preferences: await openPreferences(join(folder, "preferences.json")),
    documents: keepDocuments(),
    paper: { print: () => Promise.resolve(false), toPdf: () => Promise.resolve(Buffer.alloc(0)) },
    dialogs: {
      askForFolder: nothing,
      askForImportFile: nothing,
      askForAttachment: nothing,
      askForSavePath: nothing,
      askForCopyPath: nothing,
      askAboutUnsaved: () => Promise.resolve("stay"),
    },
    placeOf,
    folders: { local: join(folder, "local"), backups: join(folder, "backups"), side: join(folder, "side") },
    disk: realDiskFacts,
    now: () => today,
    tell: () => undefined,
    practiceFolder: () => Promise.reject(new ExpectedError({ code: "cancelled" })),
    printSheet: () => Promise.resolve(false),
    printSlip: () => Promise.resolve(false),
    preferencesChanged: () => undefined,
    flushAnswered: () => undefined,
  });
  const files = (name: string): string[] => {
    const paths = readdirSync(join(root, name), { recursive: true, encoding: "utf8" }).map((one) =>
      join(root, name, one),
    );
    return paths.map((path) => `${path} ${statSync(path).isFile() ? statSync(path).size : ""}`);
  };
  return {
    app,
    open: async () => {
      if (session.stage.kind === "open" && !session.stage.vault.once) return;
      const { describeStore } = await import("../../electron/vault/vault.ts");
      const place = placeOf(root);
      session.stage = { kind: "locked", place, description: await describeStore(place) };
      await app.handlers.unlock({ userId, passphrase });
    },
    written: () => ["docs", "members"].flatMap(files).sort().join("\n"),
    end: async () => {
      await app.lockStore();
      await app.stopWork();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
