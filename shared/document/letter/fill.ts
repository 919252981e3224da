export type Values = Readonly<Record<string, string>>;

/** The words in braces as nynorsk writes them, by what bokmål calls them. */
const nynorsk: Values = {
  Ho: "Hun",
  ho: "hun",
  namn: "navn",
  kva: "hva",
  kvar: "hvor",
  kven: "hvem",
  frå: "fra",
  tenester: "tjenester",
  meldar: "melder",
  tal: "antall",
  eining: "enhet",
  leiar: "leder",
  gammal: "gammel",
  Ombodet: "Ombudet",
  statsforvaltaren: "statsforvalteren",
};

/** Puts values where a text has words in braces. What a value says is never looked into. */
export function fill(text: string, values: Values): string {
  return text.replace(/\{(\p{L}+)\}/gu, (_, word: string) => {
    const value = values[nynorsk[word] ?? word];
    if (value === undefined) throw new Error(`fill: nothing for ${word}`);
    return value;
  });
}
