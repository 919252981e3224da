import { fold } from "../text.ts";

/**
 * What may be said of a service, a role or a meeting without telling where: words that every municipality has. All other
 * words may be the name of a place, so nothing else is let through (Normen, faktaark 55; `domain.md` 5.2).
 */
const words = `
  barn barne barna ungdom unge familie foreldre voksen voksne vaksen vaksne eldre pårørende kjønn
  tjeneste teneste team avdeling enhet eining kontor kommune kommunal kommunale koordinerende koordinerande ke
  helse omsorg mestring meistring psykisk psykiske rus oppvekst velferd livsmestring helsefremmende
  helsestasjon skolehelse skulehelse jordmor svangerskap barsel legevakt fastlege lege
  fysio fysioterapi fysioterapeut ergo ergoterapi ergoterapeut logoped logopedi psykolog psykologi
  habilitering rehabilitering hverdagsrehabilitering kvardagsrehabilitering hjelpemiddel hjelpemidler hjelpemiddelsentral
  syn hørsel høyrsel synskontakt hørselskontakt høyrselskontakt lærings frisklivssentral friskliv frivillig frivilligsentral
  hjemme heime hjemmetjeneste heimeteneste hjemmesykepleie heimesjukepleie hjemmehjelp heimehjelp sykepleie sjukepleie
  praktisk bistand trygghetsalarm velferdsteknologi omsorgsstønad omsorgslønn
  brukerstyrt brukarstyrt personlig personleg assistanse bpa støttekontakt treningskontakt fritidskontakt
  hukommelse demens kreft demenskoordinator kreftkoordinator barnekoordinator koordinator stedfortreder stadfortredar
  utekontakt ruskonsulent oppfølging oppfølgings barnevern barneverns familievern familiesenter krise
  nav ppt pp pedagogisk psykologisk bup dps habu havo kvp husbank gjeldsrådgivning tolk kulturskole kulturskule
  spesialist spesialisthelse sykehus sjukehus poliklinikk psykiatri psykiatrisk barneavdeling pasient bruker ombud
  tannhelse tannklinikk tannlege fritidsklubb skole skule barnehage sfo videregående vidaregåande grunnskole grunnskule
  sosial sosiale sosialtjeneste sosialteneste integrering flyktning bolig bustad
  leder leiar daglig dagleg avdelingsleder avdelingsleiar rektor inspektør lærer lærar kontaktlærer kontaktlærar
  spesialpedagog pedagog miljøterapeut miljøarbeider miljøarbeidar assistent vernepleier vernepleiar
  sykepleier sjukepleiar helsesykepleier helsesjukepleiar helsefagarbeider helsefagarbeidar hjelpepleier hjelpepleiar
  overlege kommuneoverlege saksbehandler saksbehandlar rådgiver rådgivar veileder rettleiar konsulent sosionom
  barnevernspedagog arbeidsleder arbeidsleiar verge verje fullmektig advokat kontakt kontaktperson
  mor far forelder søster syster bror søsken sysken besteforelder bestemor bestefar kone mann ektefelle samboer sambuar
  uttalelse uttale epikrise rapport skjema vedtak vedlegg kopi
  planeier planeigar fosterforelder fostermor fosterfar
  møte ansvarsgruppe ansvarsgruppemøte samarbeidsmøte planmøte evalueringsmøte oppstartsmøte telefonmøte videomøte
  evaluering revisjon oppstart plan planen individuell kriseplan treningsplan behandlingsplan opplæringsplan aktivitetsplan
  iop stafettlogg
`
  .split(/\s+/)
  .filter(Boolean);

const known = new Set(words);

/** What stands between two words, and says nothing without them. */
const joining = new Set(["og", "for", "med", "ved", "i", "på", "til", "om", "hos", "av", "under"]);

const endings = ["", "n", "en", "et", "a", "t", "e", "r", "er", "ar", "ene", "ane", "s", "ens", "ets"];
const heads =
  /^(.+?)s?(tjeneste|teneste|team|avdeling|enhet|eining|kontor|terapi|koordinator|kontakt|plan|møte|rådgiver|rådgivar|leder|leiar)$/;

const isStem = (word: string): boolean => {
  if (known.has(word)) return true;
  const [, first, last] = heads.exec(word) ?? [];
  return first !== undefined && last !== undefined && known.has(first);
};

/** Inflected, and put together of two known ones: "ungdomsteamet". */
const isKnown = (word: string): boolean =>
  endings.some((ending) => {
    const stem = word.slice(0, word.length - ending.length);
    // "tenesta" is of "teneste".
    return word.endsWith(ending) && (isStem(stem) || isStem(`${stem}e`));
  });

const partsOf = (token: string): string[] =>
  fold(token)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

type Said = "known" | "joining" | "other";

function saidBy(token: string): Said {
  const parts = partsOf(token);
  if (parts.every((part) => joining.has(part))) return "joining";
  return parts.every((part) => isKnown(part) || joining.has(part)) ? "known" : "other";
}

/** The first and longest part of a text that tells of no place; empty when no word of it is known. */
export function placelessPart(text: string): string {
  const runs: string[][] = [[]];
  for (const token of text.trim().split(/\s+/).filter(Boolean)) {
    if (saidBy(token) === "other") runs.push([]);
    else runs.at(-1)?.push(token);
  }
  const trimmed = runs.map(withoutLoose).filter((run) => run.length > 0);
  const longest = trimmed.reduce<string[]>((best, run) => (run.length > best.length ? run : best), []);
  return longest.join(" ").replace(/^[,;:/(-]+|[,;:/-]+$/g, "");
}

function withoutLoose(run: readonly string[]): string[] {
  const isWord = (token: string): boolean => saidBy(token) === "known";
  return run.slice(run.findIndex(isWord), run.findLastIndex(isWord) + 1).filter(Boolean);
}

/** Every word of it is known to tell of no place. */
export const isPlaceless = (text: string): boolean =>
  text
    .trim()
    .split(/\s+/)
    .every((token) => saidBy(token) !== "other");

/** A number that says nothing of where: a mobile phone, or one that serves the whole country. */
export function isPlacelessPhone(phone: string): boolean {
  if (/\p{L}/u.test(phone)) return false;
  const digits = phone.replace(/\D/g, "").replace(/^(00)?47(?=\d{8}$)/, "");
  return /^([49]\d{7}|8\d{7}|0\d{4}|1\d{2,5})$/.test(digits);
}
