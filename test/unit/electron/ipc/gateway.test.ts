import { beforeAll, describe, expect, it, vi } from "vitest";
import { registerHandlers } from "../../../../electron/ipc/gateway.ts";
import { ExpectedError } from "../../../../shared/appError.ts";
import { channels, type Channel } from "../../../../shared/ipc/channels.ts";
import type { Handlers } from "../../../../shared/ipc/contract.ts";
import type { Role } from "../../../../shared/user/schema.ts";
import type { Result } from "../../../../shared/result.ts";
import { invoke } from "../../../host/ipcMain.ts";

const page = { url: "app://main/index.html", parent: null };
const called = vi.fn<(channel: Channel, input: unknown) => unknown>();
let open = true;
let role: Role = "leader";

const send = (
  channel: string,
  input: unknown,
  from: { url: string; parent: object | null } = page,
): Promise<Result<unknown>> => invoke(from, `helhet:${channel}`, [input]) as Promise<Result<unknown>>;

beforeAll(() => {
  const handlers = Object.fromEntries(
    channels.map((channel) => [channel, (input: unknown) => Promise.resolve(called(channel, input))]),
  ) as unknown as Handlers;
  registerHandlers(handlers, () => (open ? role : null));
});

describe("gateway", () => {
  it("lets a good message through and gives the answer back", async () => {
    called.mockReturnValueOnce({ fileName: "2026-014 individuell plan.docx" });
    const result = await send("saveDocument", {
      kind: "plan",
      caseId: "a1",
      itemId: "",
      language: "nb",
      format: "docx",
      receiver: { name: "", organisation: "", basis: "" },
    });
    expect(result).toEqual({ ok: true, value: { fileName: "2026-014 individuell plan.docx" } });
  });

  it("cleans control characters out of every text", async () => {
    called.mockReturnValueOnce(undefined);
    await send("unlock", { userId: "a1", passphrase: "før\u0000 og\u202E etter" });
    expect(called).toHaveBeenLastCalledWith("unlock", { userId: "a1", passphrase: "før og etter" });
  });

  it.each([
    ["another origin", { url: "https://example.org/", parent: null }],
    ["a frame inside our page", { url: "app://main/index.html", parent: {} }],
    ["a shown document", { url: "app://main/document/abc.html", parent: null }],
    ["a look-alike origin", { url: "app://main.evil/index.html", parent: null }],
  ])("refuses %s", async (_, from) => {
    called.mockClear();
    expect(await send("listCases", undefined, from)).toEqual({ ok: false, error: { code: "validation", fields: [] } });
    expect(called).not.toHaveBeenCalled();
  });

  it("answers locked before anything is unlocked", async () => {
    open = false;
    called.mockClear();
    expect(await send("openCase", { id: "a1" })).toEqual({ ok: false, error: { code: "locked" } });
    expect(called).not.toHaveBeenCalled();
    open = true;
  });

  it.each([
    ["coordinator", "createCase", { person: {}, referral: {} }],
    ["coordinator", "saveDirectory", { base: 1, data: {} }],
    ["coordinator", "readLog", { caseId: "", userId: "", from: "", to: "" }],
    ["caseworker", "addUser", {}],
    ["caseworker", "saveSettings", {}],
    ["reader", "saveCase", {}],
  ] as const)("refuses a %s who calls %s, whatever is sent", async (as, channel, input) => {
    role = as;
    called.mockClear();
    expect(await send(channel, input)).toEqual({ ok: false, error: { code: "notAllowed" } });
    expect(called).not.toHaveBeenCalled();
    role = "leader";
  });

  it("gives an expected failure back as data", async () => {
    called.mockImplementationOnce(() => {
      throw new ExpectedError({ code: "diskFull" });
    });
    expect(await send("listCases", undefined)).toEqual({ ok: false, error: { code: "diskFull" } });
  });

  it("hides an unexpected failure behind a reference", async () => {
    called.mockImplementationOnce(() => {
      throw new Error("Nora Eksempel Fjellvik");
    });
    const result = await send("listCases", undefined);
    expect(result).toMatchObject({ ok: false, error: { code: "unexpected" } });
    expect(JSON.stringify(result)).not.toContain("Nora");
  });

  it("refuses an answer that breaks the contract", async () => {
    called.mockReturnValueOnce([{ id: 7 }]);
    expect(await send("listCases", undefined)).toMatchObject({ ok: false, error: { code: "unexpected" } });
  });
});
