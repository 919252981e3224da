import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attachmentTypeOf } from "../../../../electron/attachment/attachmentType.ts";
import { renderDocx } from "../../../../electron/document/renderDocx.ts";
import { contentTypes, mainTypes, officeFile, rawZip, zipOf } from "../../../support/zipFile.ts";

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

const png = (width: number, height: number): Buffer => {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.alloc(40)]);
};
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from("ffc000110800000000030122000211010311010000", "hex");
  frame.writeUInt16BE(height, 5);
  frame.writeUInt16BE(width, 7);
  return Buffer.concat([Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"), frame, Buffer.alloc(20)]);
};
/** Begins as every Windows program does. */
const program = Buffer.concat([latin("MZ\x90\0\x03\0\0\0"), Buffer.alloc(200)]);
const large = new TextEncoder().encode("0".repeat(3_000_000));

describe("attachmentTypeOf", () => {
  it.each([
    ["rapport.pdf", latin("%PDF-1.7\n%âãÏÓ\n1 0 obj"), "pdf"],
    ["rapport.PDF", latin("%PDF-2.0\n"), "pdf"],
    ["tegning.png", png(800, 600), "png"],
    ["skann.png", png(9933, 14043), "png"],
    ["bilde.jpg", jpeg(4000, 3000), "jpeg"],
    ["feil endelse.png", jpeg(4000, 3000), "jpeg"],
    ["vedtak.docx", officeFile("docx"), "docx"],
    ["liste.xlsx", officeFile("xlsx"), "xlsx"],
    ["notat.txt", Buffer.from("Møte på rådhuset\r\nklokka 10\tferdig"), "text"],
    ["notat.txt", latin("M\xF8te p\xE5 r\xE5dhuset"), "text"],
    ["med BOM.txt", Buffer.from("\uFEFFMøte"), "text"],
  ])("takes %s for what it is", async (name, bytes, type) => {
    expect(await attachmentTypeOf(name, bytes)).toBe(type);
  });

  it.each([
    ["an empty file", "notat.txt", Buffer.alloc(0)],
    ["a program named pdf", "faktura.pdf", program],
    ["a program named txt", "faktura.txt", program],
    ["a Linux program", "faktura.txt", latin("\x7FELF\x02\x01\x01\0")],
    ["a script under its own name", "start.bat", latin("@echo off\r\nformat c:")],
    ["a script with two endings", "faktura.txt.vbs", latin('MsgBox "hei"')],
    ["a shell script named txt", "notat.txt", latin("#!/bin/sh\nrm -rf /")],
    ["a web page named txt", "notat.txt", latin("  <!DOCTYPE html><script>alert(1)</script>")],
    ["a web page without doctype", "notat.txt", latin("\n<html><body>hei")],
    ["an SVG picture", "tegning.txt", latin('<?xml version="1.0"?><svg onload="x()"/>')],
    ["RTF", "brev.txt", latin("{\\rtf1\\ansi hei}")],
    ["an old Word document", "brev.docx", Buffer.from("d0cf11e0a1b11ae1", "hex")],
    ["Word with macros", "brev.docx", officeFile("docm")],
    ["Excel with macros", "liste.xlsx", officeFile("xlsm")],
    ["a Word template", "mal.docx", officeFile("dotx")],
    ["a macro that the type does not tell of", "brev.docx", officeFile("docx", { "word/vbaProject.bin": "x" })],
    ["a macro with odd letters", "brev.docx", officeFile("docx", { "word/VBAPROJECT.BIN": "x" })],
    ["old Excel macros", "liste.xlsx", officeFile("xlsx", { "xl/macrosheets/sheet1.xml": "x" })],
    ["controls", "brev.docx", officeFile("docx", { "word/activeX/activeX1.xml": "x" })],
    [
      "two main parts",
      "brev.docx",
      zipOf({ "[Content_Types].xml": contentTypes(mainTypes.docx, `"${mainTypes.xlsx}"`) }),
    ],
    ["an ordinary zip", "brev.docx", zipOf({ "a.txt": "a" })],
    ["a zip that is cut", "brev.docx", officeFile("docx").subarray(0, 200)],
    ["a zip bomb", "brev.docx", officeFile("docx", { "word/big.xml": "0".repeat(3_000_000) })],
    [
      "a zip bomb that lies about its size",
      "brev.docx",
      rawZip([
        { name: "[Content_Types].xml", content: new TextEncoder().encode(contentTypes(mainTypes.docx)) },
        { name: "word/document.xml", content: large, says: { size: 1000 } },
      ]),
    ],
    [
      "types with entities",
      "brev.docx",
      zipOf({ "[Content_Types].xml": `<!DOCTYPE x>${contentTypes(mainTypes.docx)}` }),
    ],
    ["a picture built to burst", "stor.png", png(60_000, 60_000)],
    ["a photo built to burst", "stor.jpg", jpeg(65_500, 65_500)],
    ["a picture without a size", "tom.png", png(0, 100)],
    ["a photo cut off in its head", "kuttet.jpg", jpeg(10, 10).subarray(0, 24)],
    ["text of two bytes a letter", "notat.txt", Buffer.from("\uFEFFhei", "utf16le")],
    ["text with NUL", "notat.txt", latin("hei\0du")],
    ["text with control characters", "notat.txt", latin("hei\x1B[31m")],
    ["a file without an ending", "notat", latin("hei")],
  ])("refuses %s", async (_what, name, bytes) => {
    expect(await attachmentTypeOf(name, bytes)).toBeNull();
  });

  it("takes a Word document that Helhet itself writes", async () => {
    const bytes = await renderDocx({
      kind: "plan",
      language: "nb",
      title: "Plan",
      propertyTitle: "Plan",
      fileName: "plan",
      author: "Nordvik kommune",
      subtitle: "",
      sender: "Nordvik kommune",
      classification: "",
      footer: "",
      blocks: [{ kind: "paragraph", text: "Hei" }],
    });
    expect(await attachmentTypeOf("plan.docx", Buffer.from(bytes))).toBe("docx");
  });

  it("knows the picture files of the project", async () => {
    const picture = readFileSync(join(import.meta.dirname, "../../../../build/icon.png"));
    expect(await attachmentTypeOf("icon.png", picture)).toBe("png");
  });
});
