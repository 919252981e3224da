import { describe, expect, it } from "vitest";
import { soundKey } from "../../../../shared/case/soundKey.ts";

describe("soundKey", () => {
  it.each([
    ["Kristin", "Christine"],
    ["Kristian", "Christian"],
    ["Aase", "Åse"],
    ["Haakon", "Håkon"],
    ["Kaare", "Kåre"],
    ["Johannesen", "Johansen"],
    ["Johannessen", "Johansen"],
    ["Johnsen", "Jonsen"],
    ["Hansson", "Hansen"],
    ["Petersen", "Pettersen"],
    ["Sofie", "Sophie"],
    ["Filip", "Philip"],
    ["Marthe", "Marte"],
    ["Mathias", "Matias"],
    ["Elisabeth", "Elisabet"],
    ["Wenche", "Venke"],
    ["Carl", "Karl"],
    ["Cecilie", "Sesilie"],
    ["Erik", "Erick"],
    ["Kjetil", "Ketil"],
    ["Kai", "Kaj"],
    ["Olaf", "Olav"],
    ["Gunnhild", "Gunhild"],
    ["Ragnhild", "Ragnild"],
    ["Sarah", "Sara"],
    ["Anne", "Ann"],
    ["Øystein", "Öystein"],
    ["Øystein", "Øistein"],
    ["Sylvi", "Silvi"],
    ["Schmidt", "Schmitt"],
    ["Alexander", "Aleksander"],
    ["Hjalmar", "Jalmar"],
    ["Bærum", "Baerum"],
    ["Ørjan", "Oerjan"],
    ["KRISTIN", "kristin"],
  ])("%s sounds like %s", (a, b) => {
    expect(soundKey(a)).toBe(soundKey(b));
  });

  it.each([
    ["Kari", "Karin"],
    ["Kari", "Kåri"],
    ["Hansen", "Jensen"],
    ["Bo", "Bø"],
    ["Ola", "Ole"],
    ["Per", "Pål"],
    ["Lie", "Lien"],
    ["Ina", "Ida"],
  ])("%s does not sound like %s", (a, b) => {
    expect(soundKey(a)).not.toBe(soundKey(b));
  });
});
