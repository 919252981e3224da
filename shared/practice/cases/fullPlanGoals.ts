import { addDays, addMonths } from "../../dates.ts";
import type { Goal } from "../../plan/schema.ts";
import { measure } from "../practiceCase.ts";

/** Goals in Nora's own words. One measure is overdue, one has a date that does not exist. */
export const fullPlanGoals = (today: string, start: string): Goal[] => [
  cycling(today, start),
  friends(today, start),
  sleeping(today, start),
];

const jonas = { serviceId: "fysioergo", responsible: "Jonas Eksempel Rødseth" } as const;
const wenche = { serviceId: "fysioergo", responsible: "Wenche Tenkt Sandnes" } as const;
const marit = { serviceId: "skole", responsible: "Marit Prøve Hestnes" } as const;

const cycling = (today: string, start: string): Goal => ({
  id: "m1",
  lifeArea: "l5",
  text: "Jeg vil sykle til skolen sammen med Selma.",
  why: "Da trenger jeg ikke å sitte i drosjen og vinke til dem gjennom vinduet.",
  result: "open",
  subGoals: [
    {
      id: "dm1",
      text: "Beina er sterke nok til to kilometer.",
      measures: [
        measure("t1", {
          ...jonas,
          what: "Styrketrening på ergometersykkel",
          how: "Fem minutter lenger hver måned. Nora velger musikken.",
          extent: "To ganger i uka",
          ownContribution: "Jeg kommer selv om det regner.",
          start,
          deadline: addMonths(today, 3),
          status: "ongoing",
          evaluation: "Fra 5 til 18 minutter siden oppstart.",
        }),
        measure("t2", {
          what: "Tøye morgen og kveld",
          how: "Etter tegningene i treningsboka",
          extent: "Ti minutter",
          responsible: "Kristine Eksempel Fjellvik",
          ownContribution: "Jeg teller høyt.",
          start,
          deadline: addMonths(today, 3),
          status: "ongoing",
        }),
      ],
    },
    {
      id: "dm2",
      text: "Jeg har en sykkel som passer.",
      measures: [
        measure("t3", {
          ...wenche,
          what: "Søke om trehjulssykkel med støtte",
          how: "Søknad til hjelpemiddelsentralen med film av Nora på prøvesykkel",
          extent: "Én søknad",
          start: addMonths(start, 1),
          deadline: addDays(today, -16),
          status: "ongoing",
          evaluation: "Sendt. Ikke hørt noe. Wenche ringer på mandag.",
        }),
        measure("t4", {
          what: "Sette på speil og flagg",
          how: "",
          extent: "En ettermiddag",
          responsible: "Pål Eksempel Fjellvik",
          deadline: "30.02.",
          status: "notStarted",
        }),
      ],
    },
    {
      id: "dm3",
      text: "Jeg kan veien og reglene.",
      measures: [
        measure("t5", {
          ...marit,
          what: "Sykkelkurs med hele klassen",
          how: "Politiet kommer på besøk. Nora bruker prøvesykkelen.",
          extent: "To formiddager",
          start: addMonths(today, 4),
          deadline: addMonths(today, 6),
          status: "postponed",
          evaluation: "Utsatt til våren fordi sykkelen ikke er kommet.",
        }),
      ],
    },
  ],
});

const friends = (today: string, start: string): Goal => ({
  id: "m2",
  lifeArea: "l2",
  text: "Jeg vil rekke hele friminuttet.",
  why: "Det er ute alt det morsomme skjer.",
  result: "partly",
  subGoals: [
    {
      id: "dm4",
      text: "Dørene åpner seg for meg.",
      measures: [
        measure("t6", {
          ...wenche,
          what: "Døråpner på inngangen mot skolegården",
          how: "Bestilles av teknisk etat, prøves av Nora",
          extent: "Én dør",
          start,
          deadline: addMonths(start, 4),
          status: "done",
          evaluation: "Virker. Nora sparte fire minutter.",
        }),
        measure("t7", {
          ...wenche,
          what: "Rampe ved sandkassa",
          how: "",
          extent: "Én rampe",
          start,
          deadline: addMonths(start, 6),
          status: "stopped",
          evaluation: "Sandkassa blir flyttet. Rampen trengs ikke.",
        }),
      ],
    },
    {
      id: "dm5",
      text: "Noen venter på meg.",
      measures: [
        measure("t8", {
          ...marit,
          what: "Lekegruppe med fast plan hver dag",
          how: "Nora, Selma, Ali og to til trekker lek fra en boks",
          extent: "Hvert storefri",
          ownContribution: "Jeg lager tre av lappene.",
          start: addMonths(start, 1),
          deadline: addMonths(today, 2),
          status: "ongoing",
          evaluation: "Fire av fem dager.",
        }),
        measure("t9", {
          ...marit,
          what: "Assistenten venter ett skritt unna",
          how: "Avtalt tegn når Nora vil ha hjelp",
          extent: "Hver dag",
          start,
          deadline: addMonths(start, 2),
          status: "done",
          evaluation: "Går av seg selv nå.",
        }),
      ],
    },
  ],
});

const sleeping = (today: string, start: string): Goal => ({
  id: "m3",
  lifeArea: "l3",
  text: "Jeg vil sove hos farmor uten at mamma ringer.",
  why: "Farmor har pannekaker til frokost. Og mamma trenger å sove.",
  result: "open",
  subGoals: [
    {
      id: "dm6",
      text: "Jeg har ikke så vondt om natta.",
      measures: [
        measure("t10", {
          what: "Gå gjennom smertemedisinen",
          how: "Time hos fastlegen sammen med mamma. Nora har med smertedagboka.",
          extent: "Én time",
          responsible: "Ragnhild Tenkt Moe",
          ownContribution: "Jeg tegner hvor det gjør vondt.",
          start: addMonths(start, 2),
          deadline: addMonths(start, 5),
          status: "done",
          evaluation: "Ny dose. Sover gjennom fem av sju netter.",
        }),
        measure("t11", {
          serviceId: "habilitering",
          what: "Nattskinne som passer",
          how: "Måles på sykehuset",
          extent: "To besøk",
          responsible: "Terje Oppdikta Røys",
          start: addMonths(today, -1),
          deadline: addDays(today, 9),
          status: "ongoing",
        }),
      ],
    },
    {
      id: "dm7",
      text: "Farmor er trygg på hva hun skal gjøre.",
      measures: [
        measure("t12", {
          serviceId: "skolehelse",
          what: "Lære farmor medisinene og hva hun gjør ved anfall",
          how: "Hjemme hos farmor, med det røde etuiet",
          extent: "To ganger",
          responsible: "Berit Oppdikta Solvang",
          start: addMonths(today, -2),
          deadline: addDays(today, 21),
          status: "ongoing",
          evaluation: "Første gang gikk fint.",
        }),
        measure("t13", {
          ...wenche,
          what: "Dusjstol og håndtak på badet hos farmor",
          how: "",
          extent: "Ett hjemmebesøk",
          start: "",
          deadline: addMonths(today, 1),
          status: "notStarted",
        }),
        measure("t14", {
          what: "Prøvenatt med mamma på sofaen",
          how: "Torsk blir med",
          extent: "Én natt, så to",
          responsible: "Inga Eksempel Fjellvik",
          ownContribution: "Jeg pakker selv.",
          deadline: addMonths(today, 2),
          status: "notStarted",
        }),
      ],
    },
  ],
});
