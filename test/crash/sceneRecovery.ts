import { recoverStore } from "../../electron/vault/recoverStore.ts";
import { severalUsers } from "./sceneUsers.ts";
import { enter, placeFor, save, type Scene } from "./stage.ts";

/** A leader who forgot the passphrase opens the store with the recovery sheet, works, and forgets once more. */
export const recovering: Scene = {
  name: "opening with the recovery sheet",
  make: severalUsers,
  act: async (stage) => {
    const { made, ledger, files } = stage;
    const leader = ledger.person(made.leaderId);
    for (const passphrase of ["fem sauer under broen", "ni ender i dammen"]) {
      ledger.about(leader, { words: new Set([...leader.words, passphrase]) });
      const place = placeFor(made, files, leader.local);
      const code = made.groups.join(" ").toLowerCase();
      const vault = await stage.attempt(() =>
        recoverStore(place, made.shapes, { userId: leader.id, code, passphrase }),
      );
      if (!vault) continue;
      ledger.about(leader, { words: new Set([passphrase]) });
      await save(stage, vault, "case-a1", { step: leader.words.size, text: passphrase });
      await vault.lock();
      await (await enter(stage, leader.id))?.lock();
    }
  },
};
