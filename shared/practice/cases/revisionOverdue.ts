import { addDays, addMonths, addYears } from "../../dates.ts";
import { appointment, contact, participant, practiceCase, row, signed, type PracticeCase } from "../practiceCase.ts";

import { revisionOverduePlan } from "./revisionOverduePlan.ts";

/** Plan in force in nynorsk, revision overdue, one service taken out of the consent. */
export const revisionOverdue = (today: string): PracticeCase => {
  const start = addMonths(today, -13);
  return practiceCase({
    person: {
      name: "Håkon Dikta Eide",
      birthDate: addDays(addYears(today, -29), -77),
      address: "Torget 11, 0000 Øvelse",
      phone: "00 00 46 01",
      communication: "Ring etter klokka 12. Sei kven du er og kva det gjeld med ein gong.",
      family: "Bur åleine. Foreldra og veslesystera Ragna bur på garden.",
      generalPractitioner: "Henrik Fiktiv Sund, Torget legekontor",
      documentLanguage: "nn",
    },
    contacts: [
      contact("k1", {
        name: "Ragna Dikta Eide",
        relation: "sibling",
        nearestKin: true,
        phone: "00 00 46 02",
        mayKnow: "Alt når eg er sjuk. Elles spør de meg.",
      }),
      contact("k2", {
        name: "Torleiv Dikta Eide",
        relation: "parent",
        phone: "00 00 46 03",
        mayKnow: "At eg har plan og at det går bra. Ikkje detaljar.",
      }),
    ],
    referral: {
      receivedOn: addMonths(start, -2),
      channel: "letter",
      reporter: "healthPersonnel",
      reporterName: "Anne Liksom Bergset",
      reporterUnit: "Psykisk helse og rus",
      reporterPhone: "00 00 25 01",
      asksForCoordinator: true,
      asksForPlan: true,
      personInformed: "yes",
      situation:
        "Håkon hadde psykose for to år sidan og har kome seg godt. Han søv dårleg i periodar og er redd for å bli sjuk att. Han vil i arbeid.",
      currentServices: "Samtalar med Anne kvar veke, NAV, fastlege, dagsenter.",
      coordinationNeed:
        "Når han byrjar å sove mindre, må nokon sjå det tidleg, og alle må gjere det han sjølv har bestemt på førehand.",
      wishedCoordinator: "Anne. Ho var der då det var som verst.",
    },
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [
      appointment("o1", {
        type: "coordinator",
        coordinatorId: "anne",
        from: addDays(start, -30),
        deputyId: "per",
        wishHeard: "Håkon ville ha Anne, og fekk det.",
      }),
    ],
    participants: [
      participant("d1", {
        name: "Ragna Dikta Eide",
        role: "Syster",
        phone: "00 00 46 02",
        contribution: "Ser kva som er i ferd med å skje før eg gjer det sjølv.",
      }),
      participant("d2", {
        name: "Per Eksempel Grønli",
        role: "Rettleiar",
        serviceId: "nav",
        phone: "00 00 27 01",
        contribution: "Arbeidstrening og lønstilskot.",
      }),
      participant("d3", {
        name: "Henrik Fiktiv Sund",
        role: "Fastlege",
        serviceName: "Torget legekontor",
        phone: "00 00 31 00",
        contribution: "Medisin og blodprøver.",
        attendance: "asNeeded",
      }),
      participant("d4", {
        name: "Vigdis Tenkt Hauge",
        role: "Dagleg leiar",
        serviceId: "pusterommet",
        phone: "00 00 25 30",
        contribution: "Snikkarverkstaden kvar tysdag.",
      }),
    ],
    consents: [consent(start, today)],
    plan: { ...revisionOverduePlan(start, today), state: "inForce", inForceSince: addDays(start, 20) },
  });
};

const consent = (start: string, today: string): PracticeCase["consents"][number] =>
  signed("s1", {
    from: start,
    until: addMonths(today, 2),
    informationGivenBy: "Anne Liksom Bergset",
    filedIn: "Pasientjournalen, psykisk helse og rus",
    services: [
      row("psykiskhelse", "Psykisk helse og rus, vaksne"),
      row("nav", "NAV Øvelse", {
        decision: "limited",
        topics: ["plan", "work", "economy"],
        limits: "Ikkje diagnosen. Berre kva eg klarer, og kva som hjelper.",
      }),
      row("pusterommet", "Pusterommet dagsenter", { topics: ["plan", "functioning"] }),
    ],
    signers: [{ id: "u1", role: "person", name: "Håkon Dikta Eide", signedOn: "" }],
    withdrawals: [
      {
        id: "w1",
        on: addDays(today, -35),
        how: "oral",
        by: "Håkon Dikta Eide",
        coordinator: false,
        plan: false,
        serviceRows: ["c-pusterommet"],
        consequencesExplained: true,
        informed: "Vigdis på Pusterommet, same dagen. Håkon går dit som før, men dei får ikkje planen.",
      },
    ],
  });
