import { addDays, addMonths, addYears } from "../../dates.ts";
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

/** Lacks beslutningskompetanse in this: nearest kin and verge sign; NAV gets only what it needs. */
export const adultWithGuardian = (today: string): PracticeCase => {
  const from = addDays(addMonths(today, -12), 12);
  return practiceCase({
    person: {
      name: "Arvid Eksempel Nesje",
      birthDate: addDays(addYears(today, -52), -250),
      address: "Solbakken 10, leilighet 4, 0000 Øvelse",
      phone: "00 00 44 01",
      communication: "Korte setninger. Ett valg om gangen, gjerne med bilder. Spør om igjen dagen etter.",
      family: "Søsteren Bodil kommer hver søndag med vafler.",
      generalPractitioner: "Henrik Fiktiv Sund, Torget legekontor",
      decisionCompetence: "lacking",
      decisionCompetenceReason:
        "Fastlege Henrik Fiktiv Sund har vurdert at Arvid ikke forstår hva det betyr at tjenester deler opplysninger, heller ikke når det forklares med bilder. Avgjørelsen er skriftlig og vist til Arvid og søsteren. Han bestemmer selv i det daglige.",
    },
    contacts: [
      contact("k1", {
        name: "Bodil Eksempel Nesje",
        relation: "sibling",
        nearestKin: true,
        phone: "00 00 44 02",
        address: "Dikterveien 5, 0000 Øvelse",
        mayKnow: "Alt",
      }),
      contact("k2", {
        name: "Magne Tenkt Rognan",
        relation: "legalGuardian",
        guardianMandate: "both",
        mandateOn: addYears(from, -3),
        mandateSeen: true,
        phone: "00 00 44 03",
        mayKnow: "Det som står i mandatet: penger, bolig og helsehjelp.",
      }),
    ],
    referral: {
      receivedOn: addDays(from, -35),
      channel: "digital",
      reporter: "ownUnit",
      reporterName: "Åse Liksom Brekke",
      reporterUnit: "Solbakken bofellesskap",
      reporterPhone: "00 00 24 00",
      asksForCoordinator: true,
      asksForPlan: true,
      personInformed: "yes",
      situation:
        "Arvid har Downs syndrom. Det siste året glemmer han ting han har kunnet hele livet, og han går seg bort på vei til arbeidet.",
      currentServices: "Solbakken bofellesskap, Vekstverkstedet fire dager i uka, fastlege, verge.",
      coordinationNeed: "Boligen, arbeidet og familien ser forskjellige ting. Vi trenger ett felles bilde og én plan.",
      wishedCoordinator: "Knut. Arvid ler når Knut er på jobb.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [
      appointment("o1", {
        type: "coordinator",
        coordinatorId: "knut",
        from: addDays(today, -110),
        deputyId: "sara",
        wishHeard: "Arvid pekte på bildet av Knut, to dager på rad.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Bodil Eksempel Nesje",
        role: "Søster",
        phone: "00 00 44 02",
        contribution: "Kjenner historien hans. Finner fram bilder til minneboka.",
      }),
      participant("d2", {
        name: "Siv Oppdikta Lothe",
        role: "Sykepleier",
        serviceId: "hukommelse",
        phone: "00 00 22 81",
        contribution: "Utreder sammen med fastlegen og veileder personalet.",
      }),
      participant("d3", {
        name: "Jan Fiktiv Holte",
        role: "Arbeidsleder",
        serviceName: "Vekstverkstedet",
        phone: "00 00 30 40",
        contribution: "Korter ned dagen når Arvid er sliten.",
      }),
    ],
    consents: [
      signed("s1", {
        from,
        until: addYears(from, 1),
        filedIn: "Pasientjournalen, Solbakken",
        childHeard: "",
        services: [
          row("solbakken", "Solbakken bofellesskap"),
          row("hukommelse", "Hukommelsesteamet"),
          row("nav", "NAV Øvelse", {
            decision: "limited",
            topics: ["work"],
            limits: "Bare hvor mange timer Arvid klarer å arbeide. Ingenting om utredningen.",
          }),
          row("frivilligsentral", "Frivilligsentralen", { decision: "notAllowed" }),
        ],
        signers: [
          { id: "u1", role: "nearestKin", name: "Bodil Eksempel Nesje", signedOn: "" },
          { id: "u2", role: "legalGuardian", name: "Magne Tenkt Rognan", signedOn: "" },
        ],
      }),
    ],
    plan: {
      state: "inProgress",
      from: addDays(today, -40),
      aboutMe:
        "Jeg heter Arvid. Jeg er 52 år og bor på Solbakken. Jeg liker trekkspill, kaffe med to sukkerbiter og å stå først i køen.",
      today:
        "Jeg finner ikke alltid ordene. Noen ganger er det mørkt når jeg våkner, og da vet jeg ikke hvor jeg er. Da vil jeg at noen setter på lyset og sier navnet mitt.",
      important: "At jeg får bo her. At Bodil kommer på søndag. At jeg får lønn i konvolutt.",
      lifeAreas: [
        lifeArea("l1", "health", {
          needsNow: "Utredning av hukommelsen. Synet må sjekkes samtidig.",
          resources: "Arvid går tur uansett vær.",
        }),
        lifeArea("l2", "housing", { needsNow: "Lys på badet om natta." }),
      ],
      goals: [
        {
          id: "m1",
          lifeArea: "l2",
          text: "Jeg vil bo hjemme hos meg selv.",
          why: "",
          result: "open",
          subGoals: [
            {
              id: "dm1",
              text: "Jeg finner badet om natta.",
              measures: [
                measure("t1", {
                  what: "Nattlys med bevegelse fra seng til bad",
                  extent: "Hver natt",
                  serviceId: "fysioergo",
                  responsible: "Wenche Tenkt Sandnes",
                  deadline: addDays(today, 18),
                  status: "ongoing",
                }),
                measure("t2", { what: "Bilde av Arvid på døra til leiligheten", responsible: "", deadline: "" }),
              ],
            },
          ],
        },
      ],
      services: [
        planService("p1", {
          serviceId: "solbakken",
          name: "Solbakken bofellesskap",
          contact: "Åse Liksom Brekke, 00 00 24 00",
          extent: "Hele døgnet",
        }),
      ],
    },
  });
};
