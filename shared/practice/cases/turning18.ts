import { addDays, addMonths } from "../../dates.ts";
import {
  appointment,
  contact,
  lifeArea,
  measure,
  participant,
  planService,
  practiceCase,
  row,
  signed,
  type PracticeCase,
} from "../practiceCase.ts";

/** Barnekoordinator until 18, within the year; signed herself from 16, her parents before that. */
export const turning18 = (today: string): PracticeCase => {
  const birthDate = addMonths(today, -12 * 17 - 7);
  const first = addMonths(today, -26);
  const second = addMonths(today, -14);
  return practiceCase({
    person: {
      name: "Ingrid Påfunn Fjeldheim",
      birthDate,
      address: "Tenkegata 19, 0000 Øvelse",
      phone: "00 00 44 11",
      communication: "Bruker talemaskin når hun er sliten. Gi henne tid til å skrive ferdig.",
      family: "Bor hos mor Tonje, og hos far Eirik annenhver helg.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
    },
    contacts: [
      contact("k1", {
        name: "Tonje Påfunn Fjeldheim",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 44 12",
        address: "Tenkegata 19, 0000 Øvelse",
        mayKnow: "Alt fram til jeg fyller 18. Etter det spør dere meg først.",
      }),
      contact("k2", {
        name: "Eirik Påfunn Rønning",
        parentalResponsibility: "shared",
        phone: "00 00 44 13",
        mayKnow: "Det samme som mamma.",
      }),
    ],
    referral: {
      receivedOn: addMonths(first, -1),
      channel: "letter",
      reporter: "healthPersonnel",
      reporterName: "Terje Oppdikta Røys",
      reporterUnit: "Habiliteringstjenesten ved Prøvedal sykehus",
      reporterPhone: "00 00 29 21",
      asksForChildCoordinator: true,
      asksForPlan: true,
      personInformed: "yes",
      situation:
        "Ingrid har muskelsykdom og bruker elektrisk rullestol. Hun er den første i klassen til å rekke opp hånda.",
      currentServices: "Fysioterapeut, BPA, videregående skole, habiliteringstjenesten, hjelpemiddelsentralen.",
      coordinationNeed:
        "Når hun blir 18, skifter nesten alt: barneavdeling til voksenavdeling, stønader, transport og bolig. Det må ikke skje over henne.",
      wishedCoordinator: "Samme person hele veien.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [
      appointment("o1", {
        type: "childCoordinator",
        coordinatorId: "berit",
        from: addMonths(today, -4),
        deputyId: "jonas",
        wishHeard: "Ingrid ville ha Berit. De har kjent hverandre siden Ingrid var 4.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Asbjørn Prøve Hjelle",
        role: "Rådgiver",
        serviceId: "vgs",
        phone: "00 00 29 11",
        contribution: "Tilrettelegging og søknad om særskilt inntak.",
      }),
      participant("d2", {
        name: "Jonas Eksempel Rødseth",
        role: "Fysioterapeut",
        serviceId: "fysioergo",
        phone: "00 00 22 01",
        contribution: "Trening, stol og heis.",
      }),
      participant("d3", {
        name: "Lene Liksom Ruud",
        role: "BPA-rådgiver",
        serviceId: "bpa",
        phone: "00 00 26 11",
        contribution: "Hjelper Ingrid å bli arbeidsleder selv.",
      }),
    ],
    consents: [
      signed("s1", {
        version: 1,
        from: first,
        until: second,
        childHeard: "Ingrid var 15. Hun sa: «Ja, men jeg vil være med på møtene, ikke bare bli snakket om.»",
        filedIn: "Pasientjournalen, helsestasjonen",
        services: [
          row("skole", "Øvelse skole", { id: "c1-skole" }),
          row("fysioergo", "Fysio- og ergoterapitjenesten", { id: "c1-fysioergo" }),
        ],
        signers: [
          { id: "u1", role: "parent", name: "Tonje Påfunn Fjeldheim", signedOn: "" },
          { id: "u2", role: "parent", name: "Eirik Påfunn Rønning", signedOn: "" },
        ],
      }),
      signed("s2", {
        version: 2,
        from: second,
        until: addMonths(today, 7),
        filedIn: "Pasientjournalen, helsestasjonen",
        services: [
          row("vgs", "Prøvedal videregående skole", { topics: ["plan", "functioning", "education"] }),
          row("fysioergo", "Fysio- og ergoterapitjenesten"),
          row("bpa", "Brukerstyrt personlig assistanse (BPA)"),
          row("habilitering", "Habiliteringstjenesten ved Prøvedal sykehus", {
            topics: ["plan", "health", "functioning"],
          }),
        ],
        signers: [{ id: "u1", role: "person", name: "Ingrid Påfunn Fjeldheim", signedOn: "" }],
      }),
    ],
    plan: turning18Plan(today, addMonths(today, 5)),
  });
};

const turning18Plan = (today: string, birthday: string): PracticeCase["plan"] => ({
  from: addDays(today, -60),
  until: "",
  nextRevision: addMonths(today, 3),
  aboutMe:
    "Jeg er Ingrid. Jeg går i 3. klasse på videregående, spiller sjakk på nett og skal bli journalist. Stolen min heter Odin.",
  today: "Skolen går bra. Hverdagen går bra når assistentene kommer når de skal. Det gjør de nesten alltid.",
  important: "At jeg bestemmer. At dere spør meg og ikke mamma.",
  resources: "Jeg skriver godt, jeg gir meg ikke, og jeg har venner som venter på meg.",
  difficult:
    "Å ikke vite hva som skjer når jeg blir 18. Å ringe til folk som ikke har tid til å vente på at jeg snakker.",
  experience: "",
  wishes: "Egen leilighet i studentbyen. Tog dit, ikke drosje.",
  lifeAreas: [
    lifeArea("l1", "transitions", {
      needsNow: "Oversikt over alt som skifter når jeg blir 18.",
      needsAhead: "Møte med voksenavdelingen før jeg blir overført, ikke etter.",
      resources: "Jeg har laget lista selv.",
    }),
    lifeArea("l2", "education", {
      needsNow: "Lengre tid på eksamen.",
      needsAhead: "Søke studier med tilrettelegging.",
    }),
  ],
  goals: [
    {
      id: "m1",
      lifeArea: "l1",
      text: "Den dagen jeg fyller 18, vet jeg hvem jeg skal ringe om hva.",
      why: "Jeg vil ikke at voksenlivet mitt skal begynne med et hull.",
      result: "open",
      subGoals: [
        {
          id: "dm1",
          text: "Ny koordinator er på plass før bursdagen.",
          measures: [
            measure("t1", {
              what: "Ingrid og Berit møter mulige nye koordinatorer",
              how: "Kaffe på biblioteket, én om gangen",
              extent: "2–3 møter",
              serviceId: "helsestasjon",
              responsible: "Berit Oppdikta Solvang",
              ownContribution: "Jeg stiller spørsmålene.",
              start: addDays(today, -50),
              deadline: addDays(today, -2),
              status: "done",
              evaluation: "Ingrid har valgt Jonas. Han begynner den dagen hun fyller 18.",
            }),
            measure("t2", {
              what: "Felles møte med voksenavdelingen på sykehuset",
              how: "Digitalt, med talemaskin koblet til",
              extent: "Én gang",
              serviceId: "habilitering",
              responsible: "Terje Oppdikta Røys",
              deadline: "",
              status: "notStarted",
              evaluation: "Venter på dato fra sykehuset.",
            }),
          ],
        },
      ],
    },
  ],
  ownContribution: "Jeg skriver saklista før hvert møte.",
  familyContribution: "",
  services: [
    planService("p1", {
      serviceId: "bpa",
      name: "Brukerstyrt personlig assistanse (BPA)",
      contact: "Lene Liksom Ruud, 00 00 26 11",
      extent: "28 timer i uka",
      from: addMonths(today, -14),
      until: birthday,
    }),
  ],
  otherPlans: [],
  crisis: "",
  cooperation: "",
  execution: "",
  meetings: [{ id: "mo1", on: addDays(today, 12), what: "Møte om overgangen. Ingrid leder." }],
  convener: "Berit kaller inn, Ingrid skriver saklista",
  evaluations: [],
  distribution: [],
  state: "inProgress",
  inForceSince: "",
});
