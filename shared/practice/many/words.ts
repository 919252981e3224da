import type { Language } from "../../fields.ts";

type Words = readonly string[];

interface Texts {
  /** What was talked about, in turn. */
  talks: Words;
  resources: Words;
  own: Words;
  kin: Words;
  contribution: Words;
  wish: Words;
  extent: Words;
  streets: Words;
  assessed: Words;
  refused: string;
  cooperation: string;
  execution: string;
  doctor: string;
  filedIn: string;
  heard: string;
  evaluation: string;
  works: string;
  change: string;
  contactPoint: string;
}

/** Short texts that many cases share, each case its own in turn. */
export const words: Record<Language, Texts> = {
  nb: {
    talks: [
      "Snakket om hvordan det går. Avtalen fra sist er fulgt opp.",
      "Gikk gjennom hva som skal skje før neste møte.",
      "Nytt telefonnummer til vakta er gitt videre. Ellers som før.",
      "Var innom hjemme. Snakket mest om det som fungerer.",
      "Flyttet neste møte én uke fordi flere var borte.",
      "Spurte om noe er blitt tyngre. Svaret var nei, og det var godt å høre.",
    ],
    resources: [
      "Tar imot hjelp og sier fra når det blir for mye.",
      "Har folk rundt seg som stiller opp.",
      "Er nysgjerrig og gir seg ikke.",
      "Kjenner sykdommen sin bedre enn de fleste.",
    ],
    own: ["Møter til det som er avtalt.", "Sier fra tidlig når noe ikke virker.", "Øver litt hver dag."],
    kin: ["Blir med på møtene.", "Kjører når det trengs.", "Tar telefonene på dårlige dager."],
    contribution: [
      "Følger opp tiltaket og sier fra til koordinator når noe endrer seg.",
      "Møter i gruppa og tar med det som er avtalt.",
      "Har fast time og er lett å få tak i.",
    ],
    wish: [
      "Vil helst ha en som kommer hjem.",
      "Ønsket en som kjenner familien fra før.",
      "Hadde ikke noe bestemt ønske, men vil bli spurt ved bytte.",
    ],
    extent: ["En gang i uka", "Annenhver uke", "Hver dag", "To ganger i måneden"],
    streets: ["Lekeveien", "Fiktivveien", "Bakgata", "Tenkegata", "Øvingsveien", "Skolebakken"],
    assessed: [
      "Behovet er langvarig, og tjenestene må samordnes. Personen er spurt og er enig.",
      "Flere tjenester er inne samtidig og vet lite om hverandre. Vilkårene er oppfylt.",
    ],
    refused: "Personen har én helsetjeneste og trenger ikke samordning. Vilkårene er ikke oppfylt.",
    cooperation: "Fastlegen får referat når personen ønsker det.",
    execution: "Tiltakene følges opp på møtene. Koordinator ringer dem som har ansvar, en uke før fristen.",
    doctor: "Ragnhild Tenkt Moe, Torget legekontor",
    filedIn: "Sak- og arkivsystemet",
    heard: "Fikk forklart hva det gjelder, og sa ja.",
    evaluation: "Det som var målet, er langt på vei nådd. Personen er fornøyd med at noen holdt i det.",
    works: "Møtene er korte, og alle vet hva de skal gjøre.",
    change: "Møtene kan komme sjeldnere.",
    contactPoint: "Kari Øvesen, koordinerende enhet, 00 00 10 00",
  },
  nn: {
    talks: [
      "Snakka om korleis det går. Avtalen frå sist er følgd opp.",
      "Gjekk gjennom kva som skal skje før neste møte.",
      "Var innom heime. Snakka mest om det som fungerer.",
      "Flytta neste møte éi veke fordi fleire var borte.",
      "Spurde om noko har blitt tyngre. Svaret var nei, og det var godt å høyre.",
    ],
    resources: [
      "Tek imot hjelp og seier frå når det blir for mykje.",
      "Har folk rundt seg som stiller opp.",
      "Er nyfiken og gir seg ikkje.",
    ],
    own: ["Møter til det som er avtalt.", "Seier frå tidleg når noko ikkje verkar.", "Øver litt kvar dag."],
    kin: ["Blir med på møta.", "Køyrer når det trengst.", "Tek telefonane på dårlege dagar."],
    contribution: [
      "Følgjer opp tiltaket og seier frå til koordinatoren når noko endrar seg.",
      "Møter i gruppa og tek med det som er avtalt.",
      "Har fast time og er lett å få tak i.",
    ],
    wish: [
      "Vil helst ha ein som kjem heim.",
      "Ønskte ein som kjenner familien frå før.",
      "Hadde ikkje noko bestemt ønske, men vil bli spurd ved byte.",
    ],
    extent: ["Éin gong i veka", "Annakvar veke", "Kvar dag", "To gonger i månaden"],
    streets: ["Lekevegen", "Tenkevegen", "Dalsvegen", "Skulebakken", "Øvingsvegen"],
    assessed: [
      "Behovet er langvarig, og tenestene må samordnast. Personen er spurd og er samd.",
      "Fleire tenester er inne samstundes og veit lite om kvarandre. Vilkåra er oppfylte.",
    ],
    refused: "Personen har éi helseteneste og treng ikkje samordning. Vilkåra er ikkje oppfylte.",
    cooperation: "Fastlegen får referat når personen ønskjer det.",
    execution: "Tiltaka blir følgde opp på møta. Koordinatoren ringjer dei som har ansvar, ei veke før fristen.",
    doctor: "Ragnhild Tenkt Moe, Torget legekontor",
    filedIn: "Sak- og arkivsystemet",
    heard: "Fekk forklart kva det gjeld, og sa ja.",
    evaluation: "Det som var målet, er langt på veg nådd. Personen er glad for at nokon heldt i det.",
    works: "Møta er korte, og alle veit kva dei skal gjere.",
    change: "Møta kan kome sjeldnare.",
    contactPoint: "Kari Øvesen, koordinerande eining, 00 00 10 00",
  },
};

/** Directory entries that a nynorsk case names in nynorsk. */
const nynorskNames: Readonly<Record<string, string>> = {
  skole: "Øvelse skule",
  skolehelse: "Skulehelsetenesta",
  barnehage: "Tusenfryden barnehage",
  habilitering: "Habiliteringstenesta ved Prøvedal sjukehus",
  avlastning: "Avlasting for familiar",
  ungdomsteam: "Ungdomsteamet",
  hjemmetjeneste: "Heimetenesta",
  fysioergo: "Fysio- og ergoterapitenesta",
  psykiskhelse: "Psykisk helse og rus, vaksne",
  bpa: "Brukarstyrt personleg assistanse (BPA)",
  synhorsel: "Syns- og høyrselskontakten",
  barnevern: "Barnevernstenesta",
  vgs: "Prøvedal vidaregåande skole",
  rehabteam: "Kvardagsrehabilitering",
  kreft: "Kreftkoordinator",
};
export const nynorskName = (serviceId: string, name: string): string => nynorskNames[serviceId] ?? name;

/** Who comes from a service, and as what. */
export const helpers: Readonly<Record<string, readonly [name: string, nb: string, nn: string]>> = {
  skole: ["Ellen Tenkt Gran", "Kontaktlærer", "Kontaktlærar"],
  skolehelse: ["Berit Oppdikta Solvang", "Helsesykepleier", "Helsesjukepleiar"],
  barnehage: ["Synnøve Døme Bakka", "Pedagogisk leder", "Pedagogisk leiar"],
  ppt: ["Eli Fiktiv Storvik", "Spesialpedagog", "Spesialpedagog"],
  habilitering: ["Terje Oppdikta Røys", "Vernepleier", "Vernepleiar"],
  logoped: ["Heidi Prøve Fjeld", "Logoped", "Logoped"],
  fysioergo: ["Wenche Tenkt Sandnes", "Ergoterapeut", "Ergoterapeut"],
  hjemmetjeneste: ["Elin Oppdikta Nes", "Sykepleier", "Sjukepleiar"],
  psykiskhelse: ["Anne Liksom Bergset", "Psykiatrisk sykepleier", "Psykiatrisk sjukepleiar"],
  nav: ["Odin Fiktiv Lunde", "Veileder", "Rettleiar"],
  ungdomsteam: ["Morten Eksempel Dahl", "Psykolog", "Psykolog"],
  vgs: ["Randi Fiktiv Hauge", "Rådgiver", "Rådgivar"],
};
