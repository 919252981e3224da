import { existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { filesInside } from "../../../../electron/vault/storeFiles.ts";

it("makes folders inside a store, again too, but never a store's own folder that is away", async () => {
  const above = mkdtempSync(join(tmpdir(), "helhet-inni-"));
  const root = join(above, "lager");
  const files = filesInside(root);
  await files.mkdir(root);
  await files.mkdir(`${root}/audit/a1`);
  await files.mkdir(`${root}/audit/a1`);
  expect(statSync(`${root}/audit/a1`).isDirectory()).toBe(true);
  rmSync(root, { recursive: true });
  await expect(files.mkdir(`${root}/presence`)).rejects.toMatchObject({ code: "ENOENT" });
  expect(existsSync(root)).toBe(false);
  await files.mkdir(`${above}/lager-2/drafts`);
  expect(existsSync(`${above}/lager-2/drafts`)).toBe(true);
});
