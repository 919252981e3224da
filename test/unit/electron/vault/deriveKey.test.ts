import { describe, expect, it } from "vitest";
import { deriveInWorker, isReasonable, passphraseBytes, standardCost } from "../../../../electron/vault/deriveKey.ts";

const derive = deriveInWorker(new URL("../../../../electron/vault/deriveWorker.ts", import.meta.url));

describe("deriveKey", () => {
  it("agrees with two other implementations of Argon2id, at the cost we use", async () => {
    // Published vectors have salts of 8 bytes or several lanes, which libsodium refuses. This answer comes from OpenSSL
    // and from @noble/hashes 1.8.0, after the latter gave the reference vector of Argon2 1.3 (t=2, m=64 MiB, p=1).
    const key = await derive("password", Buffer.from("somesaltsomesalt"), standardCost);
    expect(key.toString("hex")).toBe("7664ad4ba1a3c999fcdd0991ffc2270f78302d2383233db5e7befc85d1bb1819");
  });

  it("takes the same letters from different keyboards as the same", () => {
    expect(passphraseBytes("bla\u030Aba\u030Ar")).toEqual(passphraseBytes("blåbår"));
  });

  it("rejects when the worker fails", async () => {
    await expect(derive("password", Buffer.alloc(3), { memoryKiB: 19_456, passes: 2 })).rejects.toThrow();
  });

  it.each([
    [standardCost, true],
    [{ memoryKiB: 19 * 1024, passes: 2 }, true],
    [{ memoryKiB: 256 * 1024, passes: 10 }, true],
    [{ memoryKiB: 19 * 1024 - 1, passes: 3 }, false],
    [{ memoryKiB: 4 * 1024 * 1024, passes: 3 }, false],
    [{ memoryKiB: 65_536, passes: 1 }, false],
    [{ memoryKiB: 65_536, passes: 11 }, false],
    [{ memoryKiB: 65_536.5, passes: 3 }, false],
  ])("keeps the cost within bounds: %j", (cost, reasonable) => {
    expect(isReasonable(cost)).toBe(reasonable);
  });
});
