import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { everyText } from "./everyText.ts";

const { nb, nn } = everyText;

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(${list.split(" ").join("|")})(?![\\p{L}])`, "iu");

/** Words nynorsk does not have, or that we write otherwise there (`domain.md` 7). */
const onlyNb = words(
  "ikke jeg hvordan hvem hva hvorfor hvor hvis fra mer mye noen noe bare uke uker måned måneder frem være ble gjøre gjør sier også hun dere deres dem selv siden nå da en et ett annet hver hvert kommer tar sammen alene gjelder trenger mangler endret skrevet lagret åpne velg tjeneste tjenester enhet koordinatorer opplysninger navn sted verge foresatt foresatte nærmeste leder ansvarlig deltaker deltakere ansatt ansatte hjelpen loven bolig skole muntlig skriftlig underskrevet tidligere senere begynner finnes oppnevn skjemaer ønsker ønskelig",
);

/**
 * Words bokmål does not have, or that we write otherwise there. Not `fram`, `vel`, `skrive`, `sida`: bokmål has them
 * too. Not `gjeld`, which is debt, nor `de`, which is they.
 */
const onlyNn = words(
  "ikkje eg korleis kven kva kvifor kvar frå meir mykje nokon noko nokre berre veke veker månad månader vere vart gjere gjer seier òg ho dykk dei deira sjølv sidan no då ein ei eit anna kvart kjem tek saman åleine treng manglar endra opne lagra teneste tenester eining koordinatorar opplysningar namn stad verje føresett føresette næraste leiar ansvarleg deltakar deltakarar tilsett tilsette hjelpa lova bustad skule munnleg skriftleg underskriven underskrive tidlegare seinare byrjar finst oppnemn ønskjer",
);

/** Nothing to say there: the button, hint or word is left out. */
const leftOut = /\.hint$|^cases\.steps\.\w+\.button$|^paper\.common\.(signers\.person|results\.open)$|\.mandate\.none$/;

const pathOf = (path: string): string => path.replace(/\(.*$/s, "()");

describe("texts on the screen and on paper", () => {
  it("are the same ones in both languages", () => {
    expect(nn.map(([path]) => path)).toEqual(nb.map(([path]) => path));
  });

  it.each([
    ["nb", nb],
    ["nn", nn],
  ] as const)("are neither empty nor broken in %s", (_, all) => {
    const empty = all.filter(([path, text]) => text.trim() === "" && !leftOut.test(path));
    expect(empty).toEqual([]);
    expect(all.filter(([, text]) => /undefined|NaN|\[object/.test(text))).toEqual([]);
    const filledIn = all.filter(([path]) => !path.includes('""'));
    expect(filledIn.filter(([, text]) => / {2}|\.\.$| [.,:]/.test(text))).toEqual([]);
  });

  it("leave out the same ones in both languages", () => {
    const emptyIn = (all: typeof nb): string[] => all.filter(([, text]) => text === "").map(([path]) => path);
    expect(emptyIn(nn)).toEqual(emptyIn(nb));
  });

  it("have no nynorsk in bokmål", () => {
    expect(nb.filter(([, text]) => onlyNn.test(text))).toEqual([]);
  });

  it("have no bokmål in nynorsk", () => {
    expect(nn.filter(([, text]) => onlyNb.test(text))).toEqual([]);
  });

  it("are translated, the reviewed ones aside", () => {
    const reviewed = new Set(readFileSync(join(import.meta.dirname, "sameInBoth.txt"), "utf8").split("\n"));
    const other = new Map(nn);
    const translated = new Set(nb.filter(([path, text]) => other.get(path) !== text).map(([path]) => pathOf(path)));
    const same = nb
      .filter(([path, text]) => text !== "" && !translated.has(pathOf(path)))
      .map(([path, text]) => (path.includes("(") ? pathOf(path) : text));
    expect([...new Set(same)].filter((text) => !reviewed.has(text)).sort()).toEqual([]);
    expect([...reviewed].filter((text) => text !== "" && !same.includes(text))).toEqual([]);
  });

  it("have no English and speak calmly", () => {
    const english = /\b(the|please|error|failed|loading|cancel|delete|file not|undo|settings|folder)\b/i;
    const loud = /!|vennligst|ver venleg|oops/i;
    expect([...nb, ...nn].filter(([, text]) => english.test(text) || loud.test(text))).toEqual([]);
  });
});
