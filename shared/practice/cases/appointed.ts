import { addDays, addMonths, addYears } from "../../dates.ts";
import { appointment, contact, participant, practiceCase, row, signed, type PracticeCase } from "../practiceCase.ts";

/** Both parents have signed; now a barnekoordinator is to be found. */
export const bothParentsSigned = (today: string): PracticeCase => {
  const from = addDays(today, -6);
  return practiceCase({
    person: {
      name: "Emil Liksom Strand",
      birthDate: addDays(addYears(today, -5), -130),
      address: "Lekevegen 2, 0000 Øvelse",
      phone: "00 00 43 01",
      communication: "Seier nokre få ord. Peikar og drar deg med seg når han vil noko.",
      family: "Mor Guro og far Sigve har delt bustad. Emil er éi veke hos kvar.",
      generalPractitioner: "Henrik Fiktiv Sund, Torget legekontor",
      documentLanguage: "nn",
    },
    contacts: [
      contact("k1", {
        name: "Guro Liksom Strand",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 43 01",
        address: "Lekevegen 2, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k2", {
        name: "Sigve Liksom Dahle",
        parentalResponsibility: "shared",
        nearestKin: true,
        phone: "00 00 43 02",
        address: "Tenkevegen 17, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k3", {
        name: "Oddny Liksom Strand",
        relation: "other",
        phone: "00 00 43 03",
        mayKnow: "Når ho skal hente Emil. Ho er mormora hans.",
      }),
    ],
    referral: {
      receivedOn: addDays(today, -27),
      channel: "digital",
      reporter: "kindergarten",
      reporterName: "Synnøve Døme Bakka",
      reporterUnit: "Tusenfryden barnehage",
      reporterPhone: "00 00 23 21",
      asksForChildCoordinator: true,
      asksForPlan: true,
      asksForResponsibilityGroup: true,
      personInformed: "yes",
      situation:
        "Emil fekk diagnosen autisme i vår. Han byrjar på skulen om under eitt år. Han er glad i vatn, tog og alt som går rundt.",
      currentServices: "Barnehagen med spesialpedagog, PPT, habiliteringstenesta, avlasting er søkt.",
      coordinationNeed:
        "Barnehage, skule og to heimar må gjere det same. I dag er det foreldra som ber beskjedane fram og tilbake.",
      wishedCoordinator: "Helst ein som kjenner barnehagen. Foreldra er samde om det.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    participants: [
      participant("d1", {
        name: "Synnøve Døme Bakka",
        role: "Pedagogisk leiar",
        serviceId: "barnehage",
        phone: "00 00 23 21",
        contribution: "Dagsplan med bilete, og den same i begge heimane.",
      }),
      participant("d2", {
        name: "Eli Fiktiv Storvik",
        role: "Spesialpedagog",
        serviceId: "ppt",
        phone: "00 00 28 01",
        contribution: "Førebur overgangen til skulen.",
      }),
      participant("d3", {
        name: "Terje Oppdikta Røys",
        role: "Vernepleiar",
        serviceId: "habilitering",
        phone: "00 00 29 21",
        attendance: "asNeeded",
        contribution: "Rettleier foreldre og barnehage.",
      }),
    ],
    consents: [
      signed("s1", {
        createdOn: addDays(today, -20),
        from,
        until: addYears(from, 1),
        filedIn: "Sak- og arkivsystemet, mappa til Emil",
        services: [
          row("barnehage", "Tusenfryden barnehage", {
            topics: ["plan", "health", "functioning", "education", "family"],
          }),
          row("ppt", "PPT", { topics: ["plan", "functioning", "education"] }),
          row("habilitering", "Habiliteringstenesta ved Prøvedal sjukehus", {
            topics: ["plan", "health", "functioning"],
          }),
        ],
        signers: [
          { id: "u1", role: "parent", name: "Guro Liksom Strand", signedOn: "" },
          { id: "u2", role: "parent", name: "Sigve Liksom Dahle", signedOn: "" },
        ],
      }),
    ],
  });
};

/** Sixteen: she signed alone, wants a coordinator and no plan (pbrl §§ 4-3, 2-5 b). */
export const youthWithoutPlan = (today: string): PracticeCase => {
  const from = addMonths(today, -3);
  return practiceCase({
    person: {
      name: "Sunniva Påfunn Tveit",
      birthDate: addDays(addYears(today, -16), -167),
      address: "Skulebakken 6, 0000 Øvelse",
      phone: "00 00 43 11",
      communication: "Send heller melding enn å ringje.",
      family: "Bur hos far og ein veslebror. Mor døydde for tre år sidan.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
      documentLanguage: "nn",
    },
    contacts: [
      contact("k1", {
        name: "Leif Påfunn Tveit",
        parentalResponsibility: "sole",
        nearestKin: true,
        phone: "00 00 43 12",
        mayKnow: "Alt om leddgikta. Samtalane med psykologen er mine.",
      }),
    ],
    referral: {
      receivedOn: addMonths(today, -4),
      channel: "digital",
      reporter: "school",
      reporterName: "Asbjørn Prøve Hjelle",
      reporterUnit: "Prøvedal vidaregåande skole",
      reporterPhone: "00 00 29 11",
      asksForCoordinator: true,
      personInformed: "yes",
      situation:
        "Sunniva har barneleddgikt. Nokre dagar går alt fint, andre dagar kjem ho seg knapt ut av senga. Ho har mykje fråvær og er redd for å miste karakterane.",
      currentServices: "Fysioterapeut, sjukehuset annankvar månad, skulehelsetenesta.",
      coordinationNeed: "Skulen treng å vite kva som er sjukdom, og Sunniva vil sleppe å forklare det kvar gong.",
      wishedCoordinator: "Jonas, fysioterapeuten eg går til.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "declined",
    appointments: [
      appointment("o1", {
        type: "coordinator",
        coordinatorId: "jonas",
        from: addDays(from, 10),
        deputyId: "wenche",
        wishHeard: "Sunniva bad om Jonas fordi han hugsar kva ho sa sist.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Asbjørn Prøve Hjelle",
        role: "Kontaktlærar",
        serviceId: "vgs",
        phone: "00 00 29 11",
        contribution: "Sender oppgåvene heim dei dagane ho er borte.",
      }),
      participant("d2", {
        name: "Berit Oppdikta Solvang",
        role: "Helsesjukepleiar",
        serviceId: "skolehelse",
        phone: "00 00 21 01",
        contribution: "Ein fast prat kvar fjortande dag.",
        attendance: "asNeeded",
      }),
    ],
    consents: [
      signed("s1", {
        from,
        until: addMonths(from, 10),
        forPlan: false,
        filedIn: "Pasientjournalen, fysio- og ergoterapi",
        informationGivenBy: "Jonas Eksempel Rødseth",
        services: [
          row("vgs", "Prøvedal vidaregåande skole", { topics: ["functioning", "education"] }),
          row("skolehelse", "Skulehelsetenesta", { topics: ["health", "functioning", "education"] }),
          row("fysioergo", "Fysio- og ergoterapitenesta", { topics: ["health", "functioning"] }),
        ],
        signers: [{ id: "u1", role: "person", name: "Sunniva Påfunn Tveit", signedOn: "" }],
      }),
    ],
  });
};

/** Fortrolig address, child in public care; the consent has run out and must be renewed. */
export const confidentialExpired = (today: string): PracticeCase => {
  const until = addDays(today, -10);
  const from = addYears(until, -1);
  return practiceCase({
    person: {
      name: "Mia Fiktiv Olsen",
      birthDate: addDays(addYears(today, -12), -20),
      phone: "00 00 43 21",
      family: "Bor i fosterhjem. Biologisk familie skal ikke vite hvor.",
      addressProtection: "confidential",
      inPublicCare: true,
    },
    contacts: [
      contact("k1", {
        name: "Rune Oppdikta Sletten",
        relation: "childWelfare",
        phone: "00 00 21 31",
        mayKnow: "Alt. Han er saksbehandler i barnevernstjenesten.",
      }),
      contact("k2", {
        name: "Fostermor H.",
        relation: "fosterParent",
        nearestKin: true,
        phone: "00 00 43 22",
        mayKnow: "Alt som angår hverdagen.",
      }),
    ],
    referral: {
      receivedOn: addMonths(from, -1),
      channel: "letter",
      reporter: "childWelfare",
      reporterName: "Rune Oppdikta Sletten",
      reporterUnit: "Barnevernstjenesten",
      reporterPhone: "00 00 21 31",
      asksForChildCoordinator: true,
      personInformed: "yes",
      situation:
        "Mia har flyttet fire ganger. Hun har diabetes type 1 og sover dårlig. Hun vil helst slippe å fortelle alt på nytt til nye folk.",
      currentServices: "Skole, barneavdelingen, barne- og ungdomspsykiatrien, barnevernstjenesten.",
      coordinationNeed:
        "Blodsukkeret må følges likt hjemme og på skolen, og alle må vite hva de ikke skal si om hvor hun bor.",
      wishedCoordinator: "En som blir.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "offered",
    appointments: [
      appointment("o1", {
        type: "childCoordinator",
        coordinatorId: "berit",
        from: addDays(from, 7),
        wishHeard: "Mia ville ha Berit, fordi hun svarte ordentlig på det hun spurte om.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Kontaktlærer",
        role: "Kontaktlærer",
        serviceName: "Skolen",
        contribution: "Minner om måling før gym og mat.",
      }),
      participant("d2", {
        name: "Rune Oppdikta Sletten",
        role: "Saksbehandler",
        serviceId: "barnevern",
        phone: "00 00 21 31",
        contribution: "Har omsorgen etter loven. Bestemmer om samvær.",
      }),
    ],
    consents: [
      signed("s1", {
        from,
        until,
        filedIn: "Barnevernstjenestens fagsystem, sperret mappe",
        childHeard: "Mia sa: «Det er greit at dere snakker sammen. Men da vil jeg vite hva dere sa.»",
        generalLimits: "Ingen får vite adresse, skole eller fosterforeldrenes navn.",
        services: [
          row("barnevern", "Barnevernstjenesten"),
          row("skolehelse", "Skolehelsetjenesten", { topics: ["health", "functioning"] }),
        ],
        signers: [
          { id: "u1", role: "childWelfare", name: "Rune Oppdikta Sletten", signedOn: "" },
          { id: "u2", role: "childWelfare", name: "Fostermor H.", signedOn: "" },
        ],
      }),
    ],
  });
};
