import { describe, expect, it } from "vitest";
import { keepDocuments } from "../../../../electron/document/documents.ts";

describe("keepDocuments", () => {
  it("gives back what was added, under an address nobody guesses, until it is cleared", () => {
    const documents = keepDocuments();
    const address = documents.add("<p>en</p>");
    expect(address).toMatch(/^\/document\/[0-9a-f]{32}\.html$/);
    expect(documents.at(address)).toBe("<p>en</p>");
    expect(documents.at("/document/other.html")).toBeNull();
    documents.clear();
    expect(documents.at(address)).toBeNull();
  });

  it("drops the oldest beyond twenty", () => {
    const documents = keepDocuments();
    const addresses = Array.from({ length: 21 }, (_, n) => documents.add(String(n)));
    expect(addresses.map((address) => documents.at(address))).toEqual([
      null,
      ...addresses.slice(1).map((_, n) => String(n + 1)),
    ]);
  });

  it("drops large ones sooner, but never the one just added", () => {
    const documents = keepDocuments();
    const large = "x".repeat(60_000_000);
    const [first, second] = [documents.add(large), documents.add(large)];
    expect(documents.at(first)).toBeNull();
    expect(documents.at(second)).toBe(large);
    const huge = documents.add("x".repeat(110_000_000));
    expect(documents.at(second)).toBeNull();
    expect(documents.at(huge)).not.toBeNull();
  });
});
