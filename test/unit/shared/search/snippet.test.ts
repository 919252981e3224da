import { describe, expect, it } from "vitest";
import { snippetOf } from "../../../../shared/search/snippet.ts";
import { spellingsOf } from "../../../../shared/search/spellings.ts";

/** As one line, with what is marked in brackets. */
const shown = (text: string, query: string): string =>
  snippetOf(text, spellingsOf(query))
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join("");

const long = `${"Før dette står det mye annet. ".repeat(6)}Hun går i Fjordsida barnehage hver dag. ${"Etter dette står det mer. ".repeat(8)}`;

describe("snippetOf", () => {
  it.each([
    ["marks a word inside another", "Går i barnehagen", "hage", "Går i barne[hage]n"],
    ["marks all words", "Mor ringte om skole og buss", "buss mor", "[Mor] ringte om skole og [buss]"],
    ["keeps the letters as written", "Ringte SKOLEN", "skole", "Ringte [SKOLE]N"],
    ["marks aa for å", "Snakket med Aase", "åse", "Snakket med [Aase]"],
    ["marks å for aa", "Snakket med Åse", "aase", "Snakket med [Åse]"],
    ["marks å for a when nothing else is there", "Snakket med Håkon", "hakon", "Snakket med [Håkon]"],
    ["says nothing when no word is there", "Snakket med mor", "far", ""],
    ["makes lines one", "Første\n\nandre", "andre", "Første  [andre]"],
    ["survives letters that grow in lower case", "İstanbul skole", "skole", "İstanbul [skole]"],
  ])("%s", (_what, text, query, expected) => {
    expect(shown(text, query)).toBe(expected);
  });

  it("cuts a long text between words, round the first hit", () => {
    const text = shown(long, "barnehage");
    expect(text).toMatch(/^… .*Fjordsida \[barnehage\] hver dag.* …$/);
    expect(text.length).toBeLessThan(220);
    expect(text).not.toMatch(/^… \S*[^\w\s]?\s?annet\S/);
  });
});
