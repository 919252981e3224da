import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const project = join(import.meta.dirname, "..");

const filesBelow = (folder: string): string[] =>
  readdirSync(join(project, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((path) => statSync(join(project, path)).isFile());

const source = ["shared", "electron", "renderer"].flatMap(filesBelow);

describe("the house", () => {
  it("has a source file for every unit test", () => {
    const known = new Set(source.map((path) => path.replace(/\.tsx?$/, "")));
    const folders = new Set(source.map((path) => path.split("/").slice(0, -1).join("/")));
    const orphans = filesBelow("test/unit")
      .filter((path) => /\.test\.tsx?$/.test(path))
      .map((path) => path.replace(/^test\/unit\//, "").replace(/\.test\.tsx?$/, ""))
      .filter((path) => !known.has(path) && !folders.has(path.split("/").slice(0, -1).join("/")));
    expect(orphans).toEqual([]);
  });

  it("names every top folder of its map in the README", () => {
    const readme = readFileSync(join(project, "README.md"), "utf8");
    const folders = ["shared", "electron", "renderer"].flatMap((top) =>
      readdirSync(join(project, top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name),
    );
    expect(folders.filter((folder) => !readme.includes(`${folder}/`))).toEqual([]);
  });

  it("has no barrel files", () => {
    expect(source.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([]);
  });

  it("imports lowdb and node:crypto in one file each, and docx in one folder", () => {
    const importersOf = (name: string): string[] =>
      source.filter(
        (path) =>
          /\.tsx?$/.test(path) &&
          new RegExp(`from "${name}(/[\\w/-]+)?"`).test(readFileSync(join(project, path), "utf8")),
      );
    expect(importersOf("lowdb")).toEqual(["electron/vault/recordAdapter.ts"]);
    expect(importersOf("node:crypto")).toEqual(["electron/vault/primitives.ts"]);
    expect(importersOf("docx").filter((path) => !path.startsWith("electron/document/"))).toEqual([]);
  });
});
