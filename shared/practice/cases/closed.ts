import { addDays, addMonths, addYears } from "../../dates.ts";
import {
  appointment,
  contact,
  measure,
  participant,
  practiceCase,
  row,
  signed,
  type PracticeCase,
} from "../practiceCase.ts";

/** Ended plan, closed case, told in nynorsk. */
export const closed = (today: string): PracticeCase => {
  const start = addMonths(today, -22);
  const end = addDays(today, -33);
  return practiceCase({
    person: {
      name: "Gunnar Prøve Dalen",
      birthDate: addDays(addYears(today, -78), -9),
      address: "Dalsvegen 40, 0000 Øvelse",
      phone: "00 00 47 01",
      communication: "Høyrer dårleg på venstre øyre. Sit på høgre sida.",
      family: "Gift med Astrid.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
      documentLanguage: "nn",
    },
    contacts: [
      contact("k1", {
        name: "Astrid Prøve Dalen",
        relation: "spouse",
        nearestKin: true,
        phone: "00 00 47 01",
        mayKnow: "Alt",
      }),
    ],
    referral: {
      receivedOn: addMonths(start, -1),
      channel: "phone",
      reporter: "hospital",
      reporterName: "Guro Påfunn Nymark",
      reporterUnit: "Koordinerande eining ved Prøvedal sjukehus",
      reporterPhone: "00 00 29 01",
      asksForCoordinator: true,
      asksForPlan: true,
      personInformed: "yes",
      situation:
        "Gunnar braut hofta og fekk lungebetennelse etterpå. Han vil heim att til sauene, og Astrid er uroleg for trappa.",
      currentServices: "Sjukehuset. Ingen hjelp heime frå før.",
      coordinationNeed: "Trening, hjelpemiddel og heimesjukepleie må kome i rett rekkjefølgje.",
      wishedCoordinator: "",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [
      appointment("o1", {
        type: "coordinator",
        coordinatorId: "hanne",
        from: start,
        until: addMonths(today, -6),
        wishHeard: "Gunnar hadde ikkje noko særskilt ønske.",
      }),
      appointment("o2", {
        type: "coordinator",
        coordinatorId: "turid",
        from: addMonths(today, -6),
        until: end,
        wishHeard: "Hanne slutta. Gunnar og Astrid sa ja til Turid.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Astrid Prøve Dalen",
        role: "Kone",
        phone: "00 00 47 01",
        contribution: "Går tur med han kvar dag.",
      }),
      participant("d2", {
        name: "Wenche Tenkt Sandnes",
        role: "Ergoterapeut",
        serviceId: "rehabteam",
        phone: "00 00 22 02",
        contribution: "Trapp, bad og fjøs.",
      }),
    ],
    consents: [
      signed("s1", {
        from: start,
        until: addYears(start, 2),
        filedIn: "Pasientjournalen, heimetenesta",
        services: [row("hjemmetjeneste", "Heimetenesta"), row("rehabteam", "Kvardagsrehabilitering")],
        signers: [{ id: "u1", role: "person", name: "Gunnar Prøve Dalen", signedOn: "" }],
      }),
    ],
    plan: {
      state: "ended",
      inForceSince: addMonths(start, 1),
      from: start,
      until: end,
      nextRevision: addMonths(today, -4),
      aboutMe: "Eg er sauebonde. Eg har vore det sidan eg var fjorten, og eg har tenkt å halde fram.",
      today: "Eg går med stokk. Trappa går greitt når eg får ta henne i mitt tempo.",
      important: "Sauene, Astrid og at folk kjem når dei har sagt dei skal kome.",
      resources: "Sta. God rygg. Ein nabo som hjelper utan å spørje.",
      goals: [
        {
          id: "m1",
          lifeArea: "",
          text: "Eg vil gå til fjøset sjølv.",
          why: "Der er det nokon som ventar på meg.",
          result: "reached",
          subGoals: [
            {
              id: "dm1",
              text: "Trappa og tunet.",
              measures: [
                measure("t1", {
                  what: "Trening i trapp og på ujamt underlag",
                  how: "Heime, med han sjølv som sjef",
                  extent: "Tre gonger i veka i seks veker",
                  serviceId: "rehabteam",
                  responsible: "Wenche Tenkt Sandnes",
                  start,
                  deadline: addMonths(start, 2),
                  status: "done",
                  evaluation: "Går til fjøset og attende utan pause.",
                }),
                measure("t2", {
                  what: "Rekkverk ved fjøsdøra",
                  extent: "Eitt rekkverk",
                  responsible: "Astrid Prøve Dalen",
                  start,
                  deadline: addMonths(start, 3),
                  status: "done",
                }),
              ],
            },
          ],
        },
      ],
      ownContribution: "Eg går, òg når det blæs.",
      familyContribution: "Astrid går saman med meg.",
      execution: "Kvardagsrehabilitering trente med Gunnar heime. Heimetenesta avslutta då såret var grodd.",
      cooperation: "Ikkje lenger behov.",
      evaluations: [
        {
          id: "e1",
          on: end,
          works: "Målet er nådd. Gunnar er i fjøset kvar morgon.",
          change: "Planen blir avslutta.",
          personsView: "No klarer eg meg. Men det var godt at nokon heldt i det.",
        },
      ],
    },
    closedOn: end,
    closedReason:
      "Målet er nådd, og Gunnar treng ikkje lenger fleire tenester på ein gong. Han, Astrid, fastlegen og heimetenesta har fått beskjed. Han veit at han kan ringje oss att.",
  });
};
