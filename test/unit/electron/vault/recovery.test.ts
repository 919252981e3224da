import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFrame, recipientId } from "../../../../electron/vault/frame.ts";
import { readBox } from "../../../../electron/vault/groupKeys.ts";
import { readMembers } from "../../../../electron/vault/membersFiles.ts";
import { sealKeyPair } from "../../../../electron/vault/primitives.ts";
import {
  makeRecoverySecret,
  matchesGroups,
  parseRecovery,
  recoveryGroups,
  recoveryKeyPair,
  recoverySignPair,
} from "../../../../electron/vault/recovery.ts";
import { readStoreFile } from "../../../../electron/vault/storeFile.ts";
import { makeEmptyStore, unlock } from "../../../crash/simulatedStore.ts";

const secret = makeRecoverySecret();
const groups = recoveryGroups(secret);

describe("recovery", () => {
  it("prints eight groups of seven letters that look like nothing else", () => {
    expect(groups).toHaveLength(8);
    for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{7}$/);
  });

  it("reads every code back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (bytes) => {
        const any = Buffer.from(bytes);
        expect(parseRecovery(recoveryGroups(any).join(" "))).toEqual(any);
      }),
    );
  });

  it("forgives case, spacing, hyphens, O for 0 and I or L for 1", () => {
    const typed = groups.join(" - ").toLowerCase().replaceAll("0", "o").replace("1", "i").replaceAll("1", "l");
    expect(parseRecovery(`  ${typed}\n`)).toEqual(secret);
  });

  it("notices a wrong letter, exchanged groups and a missing letter", () => {
    const text = groups.join("");
    const wrong = (text.startsWith("7") ? "8" : "7") + text.slice(1);
    const exchanged = [groups[1], groups[0], ...groups.slice(2)].join("");
    for (const typed of [wrong, exchanged, text.slice(1), `${text}0`, "", "ikke en kode"]) {
      expect(parseRecovery(typed)).toBeNull();
    }
  });

  it("takes two groups typed back, each by its number", () => {
    const [second, eighth] = [groups[1] ?? "", groups[7] ?? ""];
    const right = { group: 2, text: ` ${second.toLowerCase()} ` };
    expect(matchesGroups(groups, [right, { group: 8, text: eighth }])).toBe(true);
    expect(matchesGroups(groups, [right, { group: 7, text: eighth }])).toBe(false);
    expect(matchesGroups(groups, [right, right])).toBe(false);
    expect(matchesGroups(groups, [])).toBe(false);
  });

  it("opens the group keys and a record from the raw files", async () => {
    const made = await makeEmptyStore("posix");
    const vault = await unlock(made.disk, made.userId);
    await vault.create("case", "a1", { step: 1, text: "hemmelig" });
    const typed = parseRecovery(made.groups.join(" "));
    expect(typed).not.toBeNull();
    const owner = { id: "recovery", pair: recoveryKeyPair(typed ?? Buffer.alloc(32)) };

    const store = await readStoreFile(made.disk, "/store");
    const { current, epochs } = await readMembers(made.disk, "/store", store);
    expect(owner.pair.public.toString("hex")).toBe(current.recoveryPublic);
    const signing = recoverySignPair(typed ?? Buffer.alloc(32));
    expect(signing.public.toString("hex")).toBe(current.recoverySignPublic);
    const held = new Map<string, Buffer>();
    for (const group of epochs) {
      const found = await readBox(made.disk, "/store", store.storeId, group, owner);
      if (Buffer.isBuffer(found)) held.set(recipientId(sealKeyPair(found).public), found);
    }
    expect(held.size).toBe(3);

    const [, bytes] = [...made.disk.contents()].find(([path]) => path.includes("case-a1")) ?? [];
    const keys = {
      secretOf: (id: string) => held.get(id),
      signPublicsOf: () => [Buffer.from(current.members[0]?.signPublic ?? "", "hex")],
    };
    const opened = openFrame(bytes ?? Buffer.alloc(0), keys, "case|a1|1");
    expect(typeof opened === "object" ? opened.body.toString() : opened).toContain("hemmelig");
  });
});
