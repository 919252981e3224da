import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../electron/document/renderDocx.ts";
import { docxCheck } from "../../../support/docxCheck.ts";
import { languages, sizes } from "../../../support/documentCases.ts";
import { letterCases, letterOf } from "../../../support/letterCases.ts";

/** The Open XML validator takes a second a file: it sees one letter of each size (`renderDocx.test.ts`), these see all. */
describe("letters as Word files", () => {
  it.each(letterCases.map((one) => [one.name, one] as const))(
    "%s passes every check in both languages",
    async (_, one) => {
      for (const size of sizes)
        for (const language of languages)
          expect(docxCheck(await renderDocx(letterOf(one, size, language))), `${size} ${language}`).toEqual([]);
    },
  );
});
