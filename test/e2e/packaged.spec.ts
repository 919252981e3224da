import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractAll, listPackage } from "@electron/asar";
import { FuseState, FuseV1Options, getCurrentFuseWire } from "@electron/fuses";
import { standInElectron } from "../support/standInElectron.ts";
import { expect, test } from "../support/test.ts";

const project = join(import.meta.dirname, "..", "..");

test("the packaged app holds only what it needs, has its fuses set, and runs from its archive", async ({
  startAgain,
}) => {
  const work = mkdtempSync(join(tmpdir(), "helhet-package-"));
  await standInElectron(join(work, "electron"));
  const options = [`-c.electronDist=${work}/electron`, `-c.directories.output=${work}/dist`, "--linux", "--dir"];
  execFileSync(join(project, "node_modules/.bin/electron-builder"), options, { cwd: project, stdio: "ignore" });
  const unpacked = join(work, "dist/linux-unpacked");
  const archive = join(unpacked, "resources/app.asar");

  const inside = listPackage(archive, { isPack: false });
  expect(inside).toEqual(
    expect.arrayContaining(["/out/electron/main.js", "/out/electron/preload.cjs", "/out/renderer/index.html"]),
  );
  expect(inside.filter((path) => /node_modules|\.ts$|\.map$|\/test\//.test(path))).toEqual([]);

  const fuses = await getCurrentFuseWire(join(unpacked, "helhet"));
  expect(fuses[FuseV1Options.RunAsNode]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(FuseState.DISABLE);
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(FuseState.ENABLE);
  expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(FuseState.DISABLE);

  extractAll(archive, join(work, "app"));
  const app = await startAgain({ out: join(work, "app/out") });
  await expect(app.page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("nothing the app ships asks for anything outside it", () => {
  const folder = join(project, "out/renderer");
  const text = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(css|html)$/.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
  expect(text.match(/(url\(|src=|href=)["']?https?:/g)).toBeNull();
});
