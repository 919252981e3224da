import { addDays, addMonths, addYears } from "../../dates.ts";
import { appointment, contact, participant, practiceCase, row, signed, type PracticeCase } from "../practiceCase.ts";
import { fullPlanGoals } from "./fullPlanGoals.ts";
import { fullPlanText } from "./fullPlanText.ts";

/** Every section written, three goals, seven sub-goals, fourteen measures in every state. */
export const fullPlan = (today: string): PracticeCase => {
  const start = addMonths(today, -9);
  return practiceCase({
    person: {
      name: "Nora Eksempel Fjellvik",
      birthDate: addDays(addYears(today, -9), -118),
      address: "Dikterveien 27, 0000 Øvelse",
      phone: "00 00 45 01",
      spokenLanguage: "Norsk og litt nordsamisk",
      communication:
        "Snakker tydelig når hun ikke er sliten. Sett deg ned, så dere er like høye. Spør Nora først, så de voksne.",
      culture: "Farmor er samisk. Nora har egen kofte og vil ha den på når det er noe viktig.",
      family: "Mamma Kristine, pappa Pål og storebror Jakob (13). Farmor Inga bor i samme gate. Katten heter Torsk.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
    },
    contacts: [
      contact("k1", {
        name: "Kristine Eksempel Fjellvik",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 45 01",
        address: "Dikterveien 27, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k2", {
        name: "Pål Eksempel Fjellvik",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 45 02",
        address: "Dikterveien 27, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k3", {
        name: "Inga Eksempel Fjellvik",
        relation: "other",
        phone: "00 00 45 03",
        mayKnow: "Medisinene og hvordan hun hjelper Nora på badet. Hun er farmor og har Nora hver onsdag.",
      }),
    ],
    referral: {
      receivedOn: addMonths(today, -11),
      channel: "letter",
      reporter: "hospital",
      reporterName: "Guro Påfunn Nymark",
      reporterUnit: "Koordinerende enhet ved Prøvedal sykehus",
      reporterPhone: "00 00 29 01",
      asksForCoordinator: true,
      asksForPlan: true,
      asksForChildCoordinator: true,
      asksForResponsibilityGroup: true,
      personInformed: "yes",
      situation:
        "Nora har cerebral parese og går med rullator. Hun ble operert i begge beina i vinter og skal trene seg opp igjen. Hun er sterk, morsom og lei av å vente.",
      currentServices:
        "Fysioterapeut, ergoterapeut, skole med assistent, barneavdelingen, habiliteringstjenesten, avlastning.",
      coordinationNeed:
        "Foreldrene fører tre kalendere. Trening, skole og sykehus må henge sammen, og storebror må bli sett.",
      wishedCoordinator: "Berit på helsestasjonen",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [
      appointment("o1", {
        type: "childCoordinator",
        coordinatorId: "berit",
        from: addDays(start, -24),
        deputyId: "wenche",
        wishHeard: "Nora og foreldrene ønsket Berit. Nora sa: «Hun har kjeks og tid.»",
      }),
    ],
    participants: fullPlanParticipants,
    consents: [firstConsent(start), secondConsent(start, today)],
    plan: {
      ...fullPlanText(today, start),
      goals: fullPlanGoals(today, start),
      state: "inForce",
      inForceSince: addDays(start, 30),
    },
  });
};

const parents = [
  { id: "u1", role: "parent", name: "Kristine Eksempel Fjellvik", signedOn: "" },
  { id: "u2", role: "parent", name: "Pål Eksempel Fjellvik", signedOn: "" },
] satisfies PracticeCase["consents"][number]["signers"];

const firstConsent = (start: string): PracticeCase["consents"][number] =>
  signed("s1", {
    version: 1,
    from: addDays(start, -40),
    until: addDays(start, 60),
    childHeard: "Nora sa ja, men ville vite hva de voksne skulle snakke om.",
    filedIn: "Pasientjournalen, helsestasjonen",
    services: [
      row("skole", "Øvelse skole", { id: "c1-skole" }),
      row("fysioergo", "Fysio- og ergoterapitjenesten", { id: "c1-fysioergo" }),
    ],
    signers: parents,
  });

const secondConsent = (start: string, today: string): PracticeCase["consents"][number] =>
  signed("s2", {
    version: 2,
    from: addDays(start, 28),
    until: addMonths(today, 4),
    informationGivenBy: "Berit Oppdikta Solvang",
    childHeard:
      "Nora fikk lest opp alt sammen. Hun sa: «De kan vite om beina mine. Ikke om at jeg gråter når jeg er sint.»",
    generalLimits: "Det Nora forteller helsesykepleieren i fortrolighet, deles ikke.",
    filedIn: "Pasientjournalen, helsestasjonen",
    services: [
      row("skole", "Øvelse skole", {
        topics: ["plan", "functioning", "education"],
        decision: "limited",
        limits: "Ikke opplysninger fra samtaler med helsesykepleieren.",
      }),
      row("fysioergo", "Fysio- og ergoterapitjenesten", { topics: ["plan", "health", "functioning"] }),
      row("habilitering", "Habiliteringstjenesten ved Prøvedal sykehus", { topics: ["plan", "health", "functioning"] }),
      row("avlastning", "Avlastning for familier", { topics: ["plan", "functioning", "family"] }),
      row("nav", "NAV Øvelse", {
        topics: ["economy"],
        decision: "limited",
        limits: "Bare det som trengs for hjelpemidler og omsorgspenger.",
        until: addMonths(today, 2),
      }),
      row("stottekontakt", "Støttekontakt og treningskontakt", { decision: "notAllowed" }),
    ],
    signers: parents,
  });

const fullPlanParticipants: PracticeCase["participants"] = [
  participant("d1", {
    name: "Nora Eksempel Fjellvik",
    role: "Planeier",
    contribution: "Bestemmer rekkefølgen på saklista. Sier fra når det er nok.",
  }),
  participant("d2", {
    name: "Kristine Eksempel Fjellvik",
    role: "Mor",
    phone: "00 00 45 01",
    contribution: "Tøyer morgen og kveld. Snakker med sykehuset.",
  }),
  participant("d3", {
    name: "Pål Eksempel Fjellvik",
    role: "Far",
    phone: "00 00 45 02",
    contribution: "Kjører til trening. Fikser sykkelen.",
  }),
  participant("d4", {
    name: "Marit Prøve Hestnes",
    role: "Kontaktlærer",
    serviceId: "skole",
    phone: "00 00 23 01",
    contribution: "Friminutt, plass i klasserommet og beskjeder hjem hver fredag.",
  }),
  participant("d5", {
    name: "Jonas Eksempel Rødseth",
    role: "Fysioterapeut",
    serviceId: "fysioergo",
    phone: "00 00 22 01",
    contribution: "Trening to ganger i uka. Lærer assistenten øvelsene.",
  }),
  participant("d6", {
    name: "Wenche Tenkt Sandnes",
    role: "Ergoterapeut",
    serviceId: "fysioergo",
    phone: "00 00 22 02",
    contribution: "Sykkel, rullator og ramper.",
  }),
  participant("d7", {
    name: "Siri Oppdikta Mo",
    role: "Leder",
    serviceId: "avlastning",
    phone: "00 00 22 31",
    attendance: "asNeeded",
    contribution: "Helg på Fiktivgården én gang i måneden.",
  }),
  participant("d8", {
    name: "Terje Oppdikta Røys",
    role: "Vernepleier",
    serviceId: "habilitering",
    phone: "00 00 29 21",
    attendance: "asNeeded",
    contribution: "Kontroll og råd etter operasjonen.",
  }),
];
