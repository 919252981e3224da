import { emptyAssessment } from "../../case/newCase.ts";
import { addDays, addYears } from "../../dates.ts";
import { practiceCase, type PracticeCase } from "../practiceCase.ts";

/** Reported by phone: what NAV's adviser said, written down during the call. */
export const byPhone = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "Aksel Eksempel Myrvang",
      birthDate: addDays(addYears(today, -34), -71),
      address: "Fiktivveien 12, 0000 Øvelse",
      phone: "00 00 41 01",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
      family: "Bor alene. Har en datter på 6 år annenhver helg.",
    },
    referral: {
      receivedOn: addDays(today, -2),
      channel: "phone",
      reporter: "nav",
      reporterName: "Per Eksempel Grønli",
      reporterUnit: "NAV Øvelse",
      reporterPhone: "00 00 27 01",
      asksForCoordinator: true,
      asksForPlan: true,
      personInformed: "yes",
      situation:
        "Aksel falt fra et stillas for halvannet år siden. Etter hodeskaden blir han fort sliten, og han glemmer avtaler. Han vil tilbake i jobb, men alle sier noe forskjellig om når og hvordan.",
      currentServices: "Fysioterapeut én gang i uka, NAV, fastlege. Var til kontroll på sykehuset i høst.",
      coordinationNeed:
        "Han møtte til arbeidsprøving samme dag som han hadde time på sykehuset, og kom ingen av stedene. Noen må holde i kalenderen sammen med ham.",
      wishedCoordinator: "Gjerne noen som kan sende melding på telefon dagen før.",
    },
  });

/** Reported by the hospital's own koordinerende enhet (sphl § 2-5). */
export const fromHospital = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "Magnhild Døme Sætre",
      birthDate: addDays(addYears(today, -71), -15),
      address: "Dømevegen 3, 0000 Øvelse",
      phone: "00 00 41 02",
      communication: "Leitar etter orda etter slaget. Spør éin ting om gongen, og gi henne god tid til å svare.",
      family: "Gift med Olav. To vaksne søner i ein annan landsdel.",
      generalPractitioner: "Ragnhild Tenkt Moe, Torget legekontor",
      documentLanguage: "nn",
    },
    referral: {
      receivedOn: addDays(today, -1),
      channel: "letter",
      reporter: "hospital",
      reporterName: "Guro Påfunn Nymark",
      reporterUnit: "Koordinerande eining ved Prøvedal sjukehus",
      reporterPhone: "00 00 29 01",
      asksForCoordinator: true,
      asksForPlan: true,
      asksForResponsibilityGroup: true,
      personInformed: "yes",
      situation:
        "Magnhild fekk hjerneslag for fem veker sidan og skal heim om ti dagar. Høgre arm og fot er svake, og ho strevar med å finne orda. Ho er klar i tankane og veit godt kva ho vil.",
      currentServices: "Ligg på rehabiliteringsavdelinga. Hadde ingen hjelp heime før slaget.",
      coordinationNeed:
        "Heimetenesta, ergoterapeut, logoped og fysioterapeut må vere klare same dagen ho kjem heim. Olav er redd han skal bli sitjande åleine med alt.",
      wishedCoordinator: "Ein som kan kome heim til dei den første tida.",
    },
  });

/** A child not yet born: the family may have a barnekoordinator already now (hol § 7-2 a). */
export const expectedChild = (today: string): PracticeCase =>
  practiceCase({
    person: {
      kind: "expectedChild",
      name: "Barnet til Silje Prøve Haugland",
      birthDate: addDays(today, 63),
      address: "Lekeveien 21, 0000 Øvelse",
      phone: "00 00 41 03",
      family: "Foreldrene Silje og Martin bor sammen. Storesøster Ella er 3 år.",
    },
    contacts: [
      {
        id: "k1",
        name: "Silje Prøve Haugland",
        relation: "parent",
        parentalResponsibility: "shared",
        guardianMandate: "none",
        mandateOn: "",
        mandateSeen: false,
        nearestKin: true,
        phone: "00 00 41 03",
        address: "Lekeveien 21, 0000 Øvelse",
        mayKnow: "Alt",
      },
      {
        id: "k2",
        name: "Martin Prøve Haugland",
        relation: "parent",
        parentalResponsibility: "shared",
        guardianMandate: "none",
        mandateOn: "",
        mandateSeen: false,
        nearestKin: true,
        phone: "00 00 41 04",
        address: "Lekeveien 21, 0000 Øvelse",
        mayKnow: "Alt",
      },
    ],
    assessment: {
      ...emptyAssessment(),
      begunOn: addDays(today, -3),
      assessor: "Kari Øvesen",
      contactedOn: addDays(today, -3),
      contact: "Begge foreldrene var med. De vil ha én å ringe til, og de vil vite hva som skjer de første dagene.",
      longLasting: "yes",
      coordinated: "yes",
      child: "yes",
      serious: "yes",
    },
    referral: {
      receivedOn: addDays(today, -5),
      channel: "oral",
      reporter: "ownUnit",
      reporterName: "Ingebjørg Liksom Tveiten",
      reporterUnit: "Jordmortjenesten",
      reporterPhone: "00 00 21 20",
      asksForCoordinator: true,
      asksForChildCoordinator: true,
      personInformed: "yes",
      situation:
        "Ultralyd i uke 20 viste en alvorlig hjertefeil. Barnet skal opereres de første dagene etter fødselen, og trolig én gang til før det fyller ett år. Foreldrene vil forberede seg så godt de kan.",
      currentServices: "Jordmor, sykehuset, helsestasjonen (for storesøster).",
      coordinationNeed:
        "Foreldrene har møtt elleve forskjellige fagfolk siden oktober. De ønsker én å ringe til, også om permisjon, reiser og hvem som kan passe Ella.",
      wishedCoordinator: "Helsesykepleieren de kjenner fra før.",
      enclosures: "Epikrise fra ultralyd i uke 20",
    },
  });

/** The month for a first answer has passed (fvl § 11 a). */
export const answerOverdue = (today: string): PracticeCase =>
  practiceCase({
    person: {
      name: "Odd Oppdikta Haugen",
      birthDate: addDays(addYears(today, -58), -200),
      address: "Bakgata 9, 0000 Øvelse",
      phone: "00 00 41 05",
      family: "Skilt. Har kontakt med søsteren sin på søndager.",
      generalPractitioner: "Henrik Fiktiv Sund, Torget legekontor",
    },
    referral: {
      receivedOn: addDays(today, -44),
      channel: "letter",
      reporter: "generalPractitioner",
      reporterName: "Henrik Fiktiv Sund",
      reporterUnit: "Torget legekontor",
      reporterPhone: "00 00 31 00",
      asksForCoordinator: true,
      personInformed: "unknown",
      situation:
        "Odd har kols, diabetes og har drukket mye siden skilsmissen. I høst ble han innlagt tre ganger på seks uker. Han vil slutte, og han vil bli boende hjemme.",
      currentServices:
        "Hjemmesykepleie med insulin morgen og kveld, fastlege, psykisk helse og rus (ikke møtt siste måned).",
      coordinationNeed:
        "Tjenestene vet lite om hverandre. Insulinen blir ikke riktig når han drikker, og ingen sier fra til meg før han er innlagt.",
    },
  });
