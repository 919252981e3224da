import { addDays, addMonths, addYears } from "../../dates.ts";
import { contact, participant, practiceCase, row, signed, type PracticeCase } from "../practiceCase.ts";

/** The form is being filled in; both parents are to sign, and an interpreter is booked. */
export const draftWithInterpreter = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "Amina Oppdikta Warsame",
      birthDate: addDays(addYears(today, -7), -96),
      address: "Fiktivveien 30 B, 0000 Øvelse",
      phone: "00 00 42 01",
      spokenLanguage: "Somali",
      needsInterpreter: true,
      communication:
        "Amina bruker tegn og bilder. Foreldrene vil ha tolk på alle møter, også når de forstår det meste.",
      culture: "Familien faster i ramadan. Legg helst ikke lange møter til ettermiddagen da.",
      family: "Bor med mor, far og to yngre brødre.",
      generalPractitioner: "Henrik Fiktiv Sund, Torget legekontor",
    },
    contacts: [
      contact("k1", {
        name: "Hodan Oppdikta Warsame",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 42 01",
        address: "Fiktivveien 30 B, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k2", {
        name: "Abdi Oppdikta Warsame",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 42 02",
        address: "Fiktivveien 30 B, 0000 Øvelse",
        mayKnow: "Alt",
      }),
    ],
    referral: {
      receivedOn: addDays(today, -16),
      channel: "phone",
      reporter: "school",
      reporterName: "Marit Prøve Hestnes",
      reporterUnit: "Øvelse skole",
      reporterPhone: "00 00 23 01",
      asksForCoordinator: true,
      asksForPlan: true,
      asksForChildCoordinator: true,
      personInformed: "yes",
      situation:
        "Amina har nettopp begynt i 2. trinn. Hun hører dårlig på begge ører og har epilepsi. Hun er nysgjerrig og blid, og blir lei seg når hun ikke blir forstått.",
      currentServices: "Skolen, PPT, syns- og hørselskontakten, barneavdelingen på sykehuset.",
      coordinationNeed:
        "Foreldrene får brev fra fire steder på et språk de holder på å lære. De vil ha én som forklarer og samler.",
      wishedCoordinator: "En kvinne, gjerne helsesykepleier.",
    },
    coordinatorAnswer: "offered",
    planAnswer: "offered",
    participants: [
      participant("d1", {
        name: "Marit Prøve Hestnes",
        role: "Kontaktlærer",
        serviceId: "skole",
        phone: "00 00 23 01",
        contribution: "Ser Amina hver dag. Lærer tegn sammen med klassen.",
      }),
      participant("d2", {
        name: "Eli Fiktiv Storvik",
        role: "Spesialpedagog",
        serviceId: "ppt",
        phone: "00 00 28 01",
        contribution: "Skriver sakkyndig vurdering.",
      }),
      participant("d3", {
        name: "",
        role: "Hørselskontakt",
        serviceId: "synhorsel",
        phone: "00 00 22 50",
        attendance: "asNeeded",
        contribution: "Tilpasser høreapparat og utstyr i klasserommet.",
      }),
    ],
    consents: [
      signed("s1", {
        createdOn: addDays(today, -4),
        from: today,
        until: addYears(today, 1),
        state: "draft",
        signedOn: "",
        informationGivenHow: "",
        informationGivenOn: "",
        informationGivenBy: "",
        interpreterUsed: true,
        services: [
          row("skole", "Øvelse skole", { topics: ["plan", "health", "functioning", "education"] }),
          row("ppt", "PPT", { decision: "undecided" }),
          row("synhorsel", "Syns- og hørselskontakten", { decision: "undecided" }),
        ],
        signers: [
          { id: "u1", role: "parent", name: "Hodan Oppdikta Warsame", signedOn: "" },
          { id: "u2", role: "parent", name: "Abdi Oppdikta Warsame", signedOn: "" },
        ],
      }),
    ],
  });

/** Strengt fortrolig: initials only, nothing that tells where. The printed form waits for a signature. */
export const printedStrictlyConfidential = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "A. B.",
      birthDate: "",
      addressProtection: "strictlyConfidential",
      documentLanguage: "nn",
    },
    referral: {
      receivedOn: addDays(today, -24),
      channel: "oral",
      reporter: "person",
      asksForCoordinator: true,
      personInformed: "yes",
      situation: "Kom sjølv til oss. Treng hjelp frå fleire tenester, men inga av dei skal kunne sjå kvar ho bur.",
      coordinationNeed: "All kontakt går gjennom Kari Øvesen. Ingen brev i posten og ingen innkallingar med stad.",
    },
    coordinatorAnswer: "offered",
    planAnswer: "declined",
    consents: [
      signed("s1", {
        createdOn: addDays(today, -10),
        from: addDays(today, -10),
        until: addMonths(today, 6),
        forPlan: false,
        state: "printed",
        signedOn: "",
        informationGivenHow: "oral",
        generalLimits: "Inga teneste får vite adresse, telefonnummer, arbeidsstad eller skulen til barna.",
        services: [
          row("psykiskhelse", "Psykisk helse og rus, vaksne", { topics: ["health"] }),
          row("nav", "NAV Øvelse", {
            decision: "limited",
            topics: ["economy"],
            limits: "Berre det som trengst for å få pengar til livsopphald.",
          }),
        ],
        signers: [{ id: "u1", role: "person", name: "A. B.", signedOn: "" }],
      }),
    ],
  });

/** The person said no; the no is kept, and so is the way back. */
export const refused = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "Torbjørn Liksom Aasen",
      birthDate: addDays(addYears(today, -23), -301),
      address: "Skolebakken 14, 0000 Øvelse",
      phone: "00 00 42 05",
      family: "Bor i kjellerleiligheten hos foreldrene.",
    },
    contacts: [
      contact("k1", {
        name: "Unni Liksom Aasen",
        relation: "parent",
        nearestKin: true,
        phone: "00 00 42 06",
        mayKnow: "At han har sagt nei. Ikke hvorfor.",
      }),
    ],
    referral: {
      receivedOn: addDays(today, -52),
      channel: "phone",
      reporter: "family",
      reporterName: "Unni Liksom Aasen (mor)",
      reporterPhone: "00 00 42 06",
      asksForCoordinator: true,
      asksForPlan: true,
      personInformed: "no",
      situation:
        "Mor ringte. Torbjørn sluttet på videregående og har nesten ikke vært ute siden. Han spiller om natta og sover om dagen. Hun er redd.",
      currentServices: "Ingen nå. Gikk hos Ungdomsteamet for to år siden.",
      coordinationNeed: "Mor vet ikke hvem hun skal ringe.",
    },
    coordinatorAnswer: "declined",
    planAnswer: "declined",
    consents: [
      signed("s1", {
        from: addDays(today, -30),
        until: addMonths(today, 12),
        state: "refused",
        signedOn: "",
        informationGivenHow: "oral",
        generalLimits: "Torbjørn sa: «Jeg er ikke noe prosjekt. Men du kan ringe igjen etter jul, hvis du vil.»",
        services: [
          row("ungdomsteam", "Ungdomsteamet", { decision: "notAllowed" }),
          row("nav", "NAV Øvelse", { decision: "notAllowed" }),
        ],
        signers: [{ id: "u1", role: "person", name: "Torbjørn Liksom Aasen", signedOn: "" }],
      }),
    ],
  });

/** Everything taken back: the coordinator's task ended the same day. */
export const withdrawn = (today: string): PracticeCase => {
  const from = addMonths(today, -8);
  const day = addDays(today, -19);
  return practiceCase({
    person: {
      name: "Solveig Tenkt Moen",
      birthDate: addDays(addYears(today, -66), -48),
      address: "Helsetunet 5, 0000 Øvelse",
      phone: "00 00 42 07",
      family: "Enke. Datteren Randi bor i nabobygda.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
    },
    contacts: [
      contact("k1", {
        name: "Randi Tenkt Moen",
        relation: "adultChild",
        nearestKin: true,
        phone: "00 00 42 08",
        mayKnow: "Det Solveig selv forteller.",
      }),
    ],
    referral: {
      receivedOn: addMonths(today, -9),
      channel: "digital",
      reporter: "healthPersonnel",
      reporterName: "Turid Påfunn Myhre",
      reporterUnit: "Hjemmetjenesten",
      reporterPhone: "00 00 26 02",
      asksForCoordinator: true,
      personInformed: "yes",
      situation: "Solveig har Parkinson og bor alene. Hun har hatt tre fall siden påske.",
      currentServices: "Hjemmesykepleie, fysioterapeut, fastlege.",
      coordinationNeed: "Ulike folk kommer på ulike tider, og medisinene må tas på minuttet.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "declined",
    appointments: [
      {
        id: "o1",
        type: "coordinator",
        coordinatorId: "turid",
        from: addDays(from, 14),
        until: day,
        wishHeard: "Solveig ville ha noen fra hjemmetjenesten.",
        leaderAgreed: true,
        appointedBy: "ke",
        deputyId: "",
        deputyFrom: "",
        deputyUntil: "",
      },
    ],
    participants: [
      participant("d1", {
        name: "Jonas Eksempel Rødseth",
        role: "Fysioterapeut",
        serviceId: "fysioergo",
        phone: "00 00 22 01",
        contribution: "Balansetrening hver tirsdag.",
      }),
    ],
    consents: [
      signed("s1", {
        from,
        until: addMonths(from, 18),
        forPlan: false,
        filedIn: "Journalført i pasientjournalen, hjemmetjenesten",
        services: [row("hjemmetjeneste", "Hjemmetjenesten"), row("fysioergo", "Fysio- og ergoterapitjenesten")],
        signers: [{ id: "u1", role: "person", name: "Solveig Tenkt Moen", signedOn: "" }],
        withdrawals: [
          {
            id: "w1",
            on: day,
            how: "written",
            by: "Solveig Tenkt Moen",
            coordinator: true,
            plan: true,
            serviceRows: ["c-hjemmetjeneste", "c-fysioergo"],
            consequencesExplained: true,
            informed: "Hjemmetjenesten og fysioterapeuten, på telefon samme dag. Hjelpen hun har, går som før.",
          },
        ],
      }),
    ],
  });
};
