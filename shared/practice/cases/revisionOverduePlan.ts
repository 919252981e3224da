import { addDays, addMonths } from "../../dates.ts";
import { lifeArea, measure, planService, type PracticeCase } from "../practiceCase.ts";

/** The plan, in his own nynorsk. */
export const revisionOverduePlan = (
  start: string,
  today: string,
): Omit<PracticeCase["plan"], "state" | "inForceSince"> => ({
  from: start,
  until: addMonths(start, 24),
  nextRevision: addDays(today, -22),
  aboutMe:
    "Eg heiter Håkon. Eg er 29 år, snikkar, fiskar og altfor glad i gamle traktorar. Eg har hatt psykose. No er eg frisk nok til å vere redd for å bli sjuk att.",
  today:
    "Eg bur i eiga leilegheit og står opp kvar dag. Eg går til Anne på måndagar og til verkstaden på tysdagar. Dei andre dagane er lange.",
  important:
    "Å ha noko å stå opp til. At de seier det rett ut når de ser noko. At eg får vere meg, òg når eg er sliten.",
  resources:
    "Eg kan eit fag. Eg merkar det tidleg når søvnen ryk. Ragna kjenner meg betre enn nokon, og eg lyttar når ho seier frå.",
  difficult: "Netter utan søvn. Brev med mange sider. Folk som snakkar til meg som om eg var eit barn.",
  experience:
    "Det hjelpte at Anne kom heim då eg ikkje klarte å gå ut. Det hjelpte ikkje å fortelje alt på nytt til fem ulike folk på sjukehuset.",
  wishes:
    "Fast arbeid på ein verkstad, tre dagar i veka til å byrje med. Eigen hund. At det går eit heilt år utan innlegging.",
  lifeAreas: [
    lifeArea("l1", "health", {
      needsNow: "Søvn. Medisin med færre biverknader.",
      needsAhead: "Ein avtale om kva vi gjer når teikna kjem.",
      resources: "Eg skriv søvndagbok kvar morgon.",
    }),
    lifeArea("l2", "work", {
      needsNow: "Ein arbeidsgjevar som toler at eg har dårlege dagar.",
      needsAhead: "Lønstilskot, så fast løn.",
      resources: "Fagbrev som snikkar.",
    }),
    lifeArea("l3", "economy", {
      needsNow: "Oversikt over gjelda frå då eg var sjuk.",
      needsAhead: "",
      resources: "Eg har ikkje brukt kort på eit halvt år.",
    }),
  ],
  goals: goals(start, today),
  ownContribution: "Eg skriv søvndagbok og viser henne til Anne. Eg tek telefonen når Ragna ringjer.",
  familyContribution: "Ragna ringjer onsdag og søndag. Foreldra spør om fiske, ikkje om medisin.",
  services: [
    planService("p1", {
      serviceId: "psykiskhelse",
      name: "Psykisk helse og rus, vaksne",
      contact: "Anne Liksom Bergset, 00 00 25 01",
      extent: "Éin time i veka",
      from: start,
    }),
    planService("p2", {
      serviceId: "nav",
      name: "NAV Øvelse",
      contact: "Per Eksempel Grønli, 00 00 27 01",
      extent: "Møte annankvar månad",
      from: addMonths(start, 1),
    }),
  ],
  otherPlans: [
    { id: "ap1", name: "Kriseplan", keptWhere: "Hos meg, hos Anne og hos Ragna", contact: "Anne Liksom Bergset" },
  ],
  crisis:
    "Teikn: eg søv under fire timar tre netter på rad, eg trur at radioen snakkar om meg, eg svarer ikkje Ragna. Då: Ragna ringjer Anne. Anne kjem heim same dagen. Eg tek kveldsmedisinen og søv hos Ragna. Om natta: legevakta 116 117.",
  cooperation:
    "NAV og Anne snakkar saman før møta, så eg slepp å fortelje det same to gonger. Vi vil ha med ein arbeidsgjevar frå våren.",
  execution: "Anne held tråden. Alle seier frå til henne når noko er gjort eller stoppar opp. Eg får kopi av alt.",
  meetings: [
    { id: "mo1", on: addMonths(start, 6), what: "Møte hos NAV. Vi vart samde om arbeidstrening." },
    { id: "mo2", on: addDays(today, 13), what: "Revisjon av planen, heime hos meg" },
  ],
  convener: "Anne kallar inn, Håkon vel staden",
  evaluations: [
    {
      id: "e1",
      on: addMonths(start, 6),
      works: "Søvndagboka. Faste dagar. Ragna og Anne har nummeret til kvarandre.",
      change: "Vi byter dagen hos NAV, slik at eg ikkje har to møte på same dag.",
      personsView: "Det er første gongen ein plan er min og ikkje om meg.",
    },
  ],
  distribution: [
    { id: "f1", to: "Håkon Dikta Eide", on: addDays(start, 20), version: "Papir, heile planen" },
    { id: "f2", to: "NAV Øvelse", on: addDays(start, 22), version: "Måla om arbeid og økonomi" },
    {
      id: "f3",
      to: "Pusterommet dagsenter",
      on: addDays(start, 22),
      version: "Makulert etter at samtykket vart trekt",
    },
  ],
});

const goals = (start: string, today: string): PracticeCase["plan"]["goals"] => [
  {
    id: "m1",
    lifeArea: "l2",
    text: "Eg vil ha ein jobb der dei saknar meg når eg er borte.",
    why: "Eg er snikkar. Det er det eg er, ikkje det eg har vore.",
    result: "open",
    subGoals: [
      {
        id: "dm1",
        text: "Arbeidstrening to dagar i veka.",
        measures: [
          measure("t1", {
            what: "Finne ein verkstad som vil prøve",
            how: "Per og eg besøkjer tre stader saman",
            extent: "Tre besøk",
            serviceId: "nav",
            responsible: "Per Eksempel Grønli",
            ownContribution: "Eg tek med bilete av det eg har bygd.",
            start: addMonths(start, 2),
            deadline: addMonths(start, 7),
            status: "done",
            evaluation: "Båtbyggjeriet sa ja.",
          }),
          measure("t2", {
            what: "Arbeidstrening på båtbyggjeriet",
            how: "Kort dag, fast makker, lov å gå når det blir for mykje",
            extent: "To dagar i veka",
            serviceId: "nav",
            responsible: "Per Eksempel Grønli",
            start: addMonths(start, 8),
            deadline: addMonths(today, 2),
            status: "ongoing",
            evaluation: "Borte tre dagar på fire månader.",
          }),
        ],
      },
      {
        id: "dm2",
        text: "Lønstilskot frå nyttår.",
        measures: [
          measure("t3", {
            what: "Søkje om lønstilskot",
            how: "Skjema saman med Per",
            extent: "Éin søknad",
            serviceId: "nav",
            responsible: "Per Eksempel Grønli",
            deadline: addDays(today, -3),
            status: "ongoing",
          }),
        ],
      },
    ],
  },
  {
    id: "m2",
    lifeArea: "l1",
    text: "Eg vil sove, og eg vil vere den første som seier frå når eg ikkje gjer det.",
    why: "Det var slik det byrja sist.",
    result: "partly",
    subGoals: [
      {
        id: "dm3",
        text: "Vi oppdagar det tidleg.",
        measures: [
          measure("t4", {
            what: "Sjå på søvndagboka saman",
            how: "Fem minutt fyrst i samtalen",
            extent: "Kvar veke",
            serviceId: "psykiskhelse",
            responsible: "Anne Liksom Bergset",
            ownContribution: "Eg skriv kvar morgon.",
            start,
            deadline: addMonths(today, 6),
            status: "ongoing",
            evaluation: "To periodar fanga opp i tide.",
          }),
          measure("t5", {
            what: "Skrive kriseplanen om saman med Ragna",
            how: "Ved kjøkenbordet heime",
            extent: "Éin kveld",
            serviceId: "psykiskhelse",
            responsible: "Anne Liksom Bergset",
            start: addMonths(start, 1),
            deadline: addMonths(start, 3),
            status: "done",
          }),
        ],
      },
      {
        id: "dm4",
        text: "Medisinen gjer meg ikkje tung.",
        measures: [
          measure("t6", {
            what: "Prøve lågare dose",
            how: "I samråd med fastlegen, aldri to endringar på éin gong",
            extent: "Tre månader",
            responsible: "Henrik Fiktiv Sund",
            start: addMonths(start, 4),
            deadline: addMonths(today, 1),
            status: "postponed",
            evaluation: "Ventar til arbeidstreninga er i gang.",
          }),
        ],
      },
    ],
  },
];
