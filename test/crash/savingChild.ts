import { nodeFiles } from "../../electron/vault/files.ts";
import { unlockStore } from "../../electron/vault/vault.ts";
import { addTokens } from "./races.ts";
import { cheapDerive, passphrase, shapes } from "./simulatedStore.ts";

/**
 * A workstation in a process of its own. `race`: adds tokens to record a1. `save`: saves a1 for ever, telling on
 * standard output what it is about to save and what was acknowledged, until it is killed.
 */
const [root = "", local = "", userId = "", task = "", name = "", amount = "0"] = process.argv.slice(2);
const place = {
  root,
  local,
  files: nodeFiles,
  derive: cheapDerive,
  now: () => new Date(),
  settleMs: task === "race" ? 300 : 20,
};
const vault = await unlockStore(place, shapes, { userId, passphrase });

if (task === "race") {
  await addTokens(vault, "a1", name, Number(amount));
  await vault.lock();
} else {
  for (let step = Number(amount); ; step++) {
    const { revision } = await vault.open("case", "a1");
    process.stdout.write(`try ${step}\n`);
    await vault.save("case", "a1", revision, { step, text: String(step).repeat(20_000) });
    process.stdout.write(`saved ${step}\n`);
  }
}
