import { describe, expect, it } from "vitest";
import { messages } from "../../../../shared/i18n/messages.ts";
import { sameInBoth } from "./sameInBoth.ts";

type Entry = [path: string, text: string];

/** Every text of a language; functions are called with sample values of every kind they may take. */
function texts(node: unknown, path = ""): Entry[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    const call = node as (...args: unknown[]) => unknown;
    return [0, 1, 2, 7].flatMap((count) => {
      const text = call(...Array.from({ length: 4 }, (_, at) => (at % 2 === 0 ? count : `x${count}`)));
      const other = call(...Array.from({ length: 4 }, (_, at) => (at % 2 === 0 ? `x${count}` : count)));
      return [
        [`${path}(${count})`, String(text)],
        [`${path}("${count}")`, String(other)],
      ] satisfies Entry[];
    });
  }
  return Object.entries(node as object).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}

const nb = texts(messages.nb);
const nn = texts(messages.nn);

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(${list.split(" ").join("|")})(?![\\p{L}])`, "iu");

/** Words that give the other language away (`ui.md` 5). */
const onlyNb = words(
  "ikke jeg hvordan hvem hva hvorfor hvor fra mer noen noe bare uke uker måned måneder frem være blir gjøre sier også hun selv siden mangler tjeneste tjenester enhet koordinatorer åpne skrevet velg endret opplysninger",
);
const onlyNn = words(
  "ikkje eg korleis kven kva kvifor kvar frå meir nokon noko berre veke veker månad månader fram vere vert gjere seier ho sjølv sida manglar teneste tenester eining koordinatorar opne skrive vel endra opplysningar",
);

describe("screen texts", () => {
  it("has the same keys in both languages", () => {
    expect(nn.map(([path]) => path)).toEqual(nb.map(([path]) => path));
  });

  it.each([
    ["nb", nb],
    ["nn", nn],
  ] as const)("has no empty or broken text in %s", (_, all) => {
    expect(all.filter(([, text]) => text.trim() === "" || /undefined|NaN|\[object/.test(text))).toEqual([]);
  });

  it("has no nynorsk in bokmål", () => {
    const allowed = /(^|\W)(fram|vel|ho|sida|skrive|opne|endra)(\W|$)/i;
    expect(nb.filter(([, text]) => onlyNn.test(text) && !allowed.test(onlyNn.exec(text)?.[0] ?? ""))).toEqual([]);
  });

  it("has no bokmål in nynorsk", () => {
    expect(nn.filter(([, text]) => onlyNb.test(text))).toEqual([]);
  });

  it("leaves nothing untranslated", () => {
    const same = nb.filter(([, text], at) => text === nn[at]?.[1]).map(([path]) => path.replace(/\(.*$/, ""));
    expect([...new Set(same)].filter((path) => !sameInBoth.has(path))).toEqual([]);
  });

  it("has no English and no exclamation marks", () => {
    const english = /\b(the|and|please|error|failed|loading|cancel|save|delete|file not)\b/i;
    expect([...nb, ...nn].filter(([, text]) => english.test(text) || text.includes("!") || /vennligst|oops/i.test(text))).toEqual([]);
  });
});
