import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../../../electron/document/renderDocx.ts";
import { allChecks, docxCheck } from "../../../support/docxCheck.ts";
import { documentCase } from "../../../support/documentCases.ts";

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";
const SETTINGS = "word/settings.xml";
const CORE = "docProps/core.xml";

type Part = [name: string, edit: (xml: string) => string];

const replace = (name: string, from: string | RegExp, to: string): Part => [name, (xml) => xml.replace(from, () => to)];
/** A new first thing in the text, before the title. */
const insert = (xml: string): Part => replace(DOCUMENT, "<w:body>", `<w:body>${xml}`);
const paragraph = (text: string, properties = "", run = ""): string =>
  `<w:p>${properties}<w:r>${run}<w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const add = (name: string, content: string): Part => [name, () => content];
const setting = (xml: string): Part => replace(SETTINGS, "</w:settings>", `${xml}</w:settings>`);
const picture = (attributes: string): Part =>
  insert(`<w:p><w:r><w:drawing><wp:inline><wp:docPr ${attributes}/></wp:inline></w:drawing></w:r></w:p>`);
const heading = (level: number, text: string): string =>
  paragraph(text, `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>`);
const HYPERLINK =
  '<Relationship Id="x9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://example.no/a.dotx" TargetMode="External"/>';

/** One way to break a good file for every check. */
const faults: Record<string, Part> = {
  X01_parses: replace(DOCUMENT, "</w:body>", ""),
  X02_legalCharacters: insert(paragraph("a\u0001")),
  X03_stylesDefined: insert(paragraph("a", '<w:pPr><w:pStyle w:val="Finnesikke"/></w:pPr>')),
  X04_cellEndsInParagraph: replace(DOCUMENT, "</w:tc>", "<w:bookmarkEnd/></w:tc>"),
  X05_controlIdsUnique: replace(DOCUMENT, /<w:id w:val="1001"\/>/, '<w:id w:val="1002"/>'),
  X06_drawingIdsUnique: insert('<w:p><wp:docPr id="7" descr="a"/><wp:docPr id="7" descr="b"/></w:p>'),
  X07_mainTypeIsDocument: replace("[Content_Types].xml", "document.main+xml", "template.main+xml"),
  U01_title: replace(CORE, /<dc:title>[^<]*/, "<dc:title>"),
  U02_language: [STYLES, (xml) => xml.replaceAll("nb-NO", "norsk bokmål")],
  U03_themeLanguage: replace(SETTINGS, /<w:themeFontLang[^>]*>/, ""),
  U04_propertyLanguage: replace(CORE, /<dc:language>[^<]*/, "<dc:language>en-US"),
  U05_oneLanguage: insert(paragraph("a", "", '<w:rPr><w:lang w:val="en-US"/></w:rPr>')),
  U06_hasHeadings: [DOCUMENT, (xml) => xml.replaceAll(/<w:pStyle w:val="Heading\d"\/>/g, "")],
  U07_headingOrder: insert(heading(2, "For dypt")),
  U08_noEmptyHeadings: insert(heading(1, " ")),
  U09_noFakeHeadings: insert(paragraph("Falsk overskrift", "", "<w:rPr><w:b/></w:rPr>")),
  U10_tableHeader: [DOCUMENT, (xml) => xml.replaceAll("<w:tblHeader/>", "")],
  U11_headerOnlyOnTop: [
    DOCUMENT,
    (xml) => xml.replace(/(<\/w:tr><w:tr>.*?<\/w:tr><w:tr>)(<w:trPr>)/s, "$1$2<w:tblHeader/>"),
  ],
  U12_tableLook: replace(DOCUMENT, /<w:tblLook [^>]*>/, '<w:tblLook w:val="0000"/>'),
  U13_simpleTables: replace(DOCUMENT, "<w:tcPr>", '<w:tcPr><w:gridSpan w:val="2"/>'),
  U14_noEmptyHeaderCells: [
    DOCUMENT,
    (xml) => xml.replace(/(<w:tblHeader\/>.*?<w:t(?: [^>]*)?>)[^<]*/s, (_, start: string) => start),
  ],
  U15_tableCaption: replace(DOCUMENT, /<w:tblCaption[^>]*>/, ""),
  U16_rowsKeptWhole: replace(DOCUMENT, "<w:cantSplit/>", ""),
  U17_altText: picture('id="900" descr=""'),
  U18_altTextIsNoFileName: picture('id="900" descr="logo.png"'),
  U19_picturesInLine: insert("<w:p><w:r><w:drawing><wp:anchor/></w:drawing></w:r></w:p>"),
  U20_noTextBoxes: insert("<w:p><w:r><w:pict/></w:r></w:p>"),
  U21_noTypedLists: insert(paragraph("- melk")),
  U22_noEmptyParagraphs: insert("<w:p/><w:p/>"),
  U23_noSpacesForLayout: insert(paragraph("Navn     Dato")),
  U24_linkTexts: insert(`<w:p><w:hyperlink w:anchor="a"><w:r><w:t>her</w:t></w:r></w:hyperlink></w:p>`),
  U25_contrast: insert(paragraph("a", "", '<w:rPr><w:color w:val="AAAAAA"/></w:rPr>')),
  U26_controlsNamed: replace(DOCUMENT, /<w:alias [^>]*>/, ""),
  U27_controlTagsUnique: replace(DOCUMENT, '<w:tag w:val="box-1"/>', '<w:tag w:val="box-2"/>'),
  U28_bodySize: [
    STYLES,
    (xml) => xml.replace(/(<w:rPrDefault>.*?<w:sz w:val=")\d+/s, (_, start: string) => `${start}20`),
  ],
  U29_smallestSize: insert(paragraph("a", "", '<w:rPr><w:sz w:val="12"/></w:rPr>')),
  U30_leftAligned: insert(paragraph("a", '<w:pPr><w:jc w:val="both"/></w:pPr>')),
  U31_notLocked: setting('<w:documentProtection w:edit="readOnly"/>'),
  U32_pageNumbers: ["word/footer1.xml", (xml) => xml.replaceAll("NUMPAGES", "")],
  U33_contentsList: insert(Array.from({ length: 20 }, (_, index) => heading(1, `Kapittel ${index}`)).join("")),
  U34_nothingToUpdate: setting("<w:updateFields/>"),
  S01_nothingExternal: replace("word/_rels/document.xml.rels", "</Relationships>", `${HYPERLINK}</Relationships>`),
  S02_nothingActive: add("word/vbaProject.bin", "x"),
  S03_noEditingHistory: replace(DOCUMENT, "<w:p>", '<w:p w:rsidR="00A1">'),
  S04_noMakerInProperties: add("docProps/app.xml", "<Properties><Company>Firma</Company></Properties>"),
  S05_noTrackedChanges: insert("<w:p><w:ins/></w:p>"),
  S06_noPaths: insert(paragraph("C:\\Users\\kari\\plan.docx")),
  S07_noThumbnail: add("docProps/thumbnail.jpeg", "x"),
  S08_nothingHidden: insert(paragraph("a", "", "<w:rPr><w:vanish/></w:rPr>")),
  S09_onlyHarmlessFields: insert("<w:p><w:r><w:instrText>INCLUDETEXT x</w:instrText></w:r></w:p>"),
};

function broken(file: Uint8Array, [name, edit]: Part): Uint8Array {
  const parts = unzipSync(file);
  const before = parts[name] ? strFromU8(parts[name]) : "";
  const after = edit(before);
  expect(after, `the fault changes ${name}`).not.toBe(before);
  return zipSync({ ...parts, [name]: strToU8(after) });
}

describe("docxCheck", () => {
  let good: Uint8Array;
  beforeAll(async () => {
    good = new Uint8Array(await renderDocx(documentCase("consent", "typical", "nb")));
  });

  it("has fifty checks, and a fault for each", () => {
    expect(Object.keys(allChecks)).toHaveLength(50);
    expect(Object.keys(faults).toSorted()).toEqual(Object.keys(allChecks).toSorted());
  });

  it("finds nothing in a good file", () => {
    expect(docxCheck(good)).toEqual([]);
  });

  it.each(Object.entries(faults))("%s fails when it should", (id, fault) => {
    const failed = docxCheck(broken(good, fault)).map((line) => line.split(":")[0]);
    expect(failed).toContain(id);
  });
});
