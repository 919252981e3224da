import type { CaseRecord } from "../../shared/case/schema.ts";
import {
  makeAppointment,
  makeCase,
  makeConsent,
  makeConsentService,
  makeContact,
  makeGoal,
  makeLifeArea,
  makeMeasure,
  makeParticipant,
  makePerson,
  makePlan,
  makeSubGoal,
  makeWithdrawal,
} from "../fixtures/makeCase.ts";

const consent = () =>
  makeConsent({
    version: 2,
    forPlan: true,
    forCoordinator: true,
    forSharing: true,
    from: "2026-02-01",
    until: "2027-01-31",
    services: [
      makeConsentService({
        id: "row-1",
        serviceId: "service-1",
        name: "Pedagogisk-psykologisk tjeneste (PPT)",
        decision: "allowed",
        topics: ["plan", "education"],
      }),
      makeConsentService({
        id: "row-2",
        serviceId: "service-2",
        name: "Fjordsida skole",
        decision: "limited",
        topics: ["plan", "education", "functioning"],
        limits: "ikke om medisiner",
      }),
      makeConsentService({
        id: "row-3",
        serviceId: "service-3",
        name: "Hjemmesykepleien",
        decision: "allowed",
        topics: ["plan", "health"],
      }),
      makeConsentService({
        id: "row-4",
        serviceId: "service-4",
        name: "Fastlegen",
        decision: "allowed",
        topics: ["health"],
      }),
      makeConsentService({ id: "row-5", serviceId: "service-5", name: "Nav Nordvik", decision: "notAllowed" }),
    ],
    informationGivenHow: "both",
    informationGivenOn: "2026-01-20",
    informationGivenBy: "Anne Oppdiktet Solheim",
    signers: [{ id: "signer-1", role: "person", name: "Tuva Oppdiktet Fjellstad", signedOn: "" }],
    state: "signed",
    signedOn: "2026-01-28",
    filedIn: "kommunens arkiv, sak 26/118",
    withdrawals: [
      makeWithdrawal({
        serviceRows: ["row-2"],
        by: "Tuva Oppdiktet Fjellstad",
        consequencesExplained: true,
        informed: "Fjordsida skole og koordinator, 20.11.2026",
      }),
    ],
  });

const goals = () => [
  makeGoal({
    lifeArea: "area-2",
    text: "Jeg vil bo for meg selv når jeg er 20 år",
    why: "Jeg vil bestemme selv når jeg står opp, hva jeg spiser og hvem som kommer på besøk.",
    subGoals: [
      makeSubGoal({
        text: "Jeg kan lage tre middager på egen hånd",
        measures: [
          makeMeasure({
            what: "Matlaging hver tirsdag på aktivitetssenteret",
            how: "Sammen med Eli, først med oppskrift, så uten",
            extent: "2 timer i uka",
            responsible: "Eli Oppdiktet Fossum",
            serviceId: "service-2",
            start: "2026-09-01",
            deadline: "2026-12-15",
            status: "ongoing",
          }),
          makeMeasure({
            what: "Lage bildeoppskrifter til tre retter",
            how: "Vi tar bilder mens vi lager maten",
            responsible: "Mamma",
            ownContribution: "velger rettene",
            deadline: "2026-11-30",
            status: "done",
          }),
          makeMeasure({ what: "Prøve komfyrvakt og hev- og senkbar benk hjemme", deadline: "2027-02-30" }),
        ],
      }),
      makeSubGoal({
        id: "subgoal-2",
        text: "Jeg vet hvilke boliger jeg kan søke på",
        measures: [
          makeMeasure({
            what: "Møte med boligkontoret om omsorgsbolig",
            how: "Koordinator bestiller, jeg er med",
            extent: "Ett møte",
            responsible: "Kari Oppdiktet Nordmo",
            deadline: "2027-01-20",
          }),
        ],
      }),
    ],
  }),
  makeGoal({
    id: "goal-2",
    lifeArea: "area-3",
    text: "Jeg vil ha en jobb der jeg møter folk",
    why: "Jeg liker å prate og å hjelpe andre.",
    subGoals: [
      makeSubGoal({
        id: "subgoal-3",
        text: "Jeg har prøvd to arbeidsplasser før sommeren",
        measures: [
          makeMeasure({
            what: "Utplassering på biblioteket",
            how: "Følge de første to gangene",
            extent: "En dag i uka",
            responsible: "Siri Oppdiktet Dahle",
            deadline: "2027-03-01",
            status: "ongoing",
          }),
          makeMeasure({
            what: "Avklare tilskudd til tilrettelegging",
            responsible: "Bjørn Oppdiktet Moe",
            serviceId: "service-5",
            deadline: "2027-02-15",
          }),
        ],
      }),
    ],
  }),
];

const plan = () =>
  makePlan({
    state: "inForce",
    inForceSince: "2026-03-15",
    from: "2026-03-15",
    until: "2027-03-14",
    nextRevision: "2027-02-10",
    aboutMe: "Jeg heter Tuva og er 16 år. Jeg bor sammen med mamma, pappa og hunden Balder.",
    today:
      "Jeg går på skole i Fjordsida og har assistent i noen timer. Om ettermiddagen er jeg ofte sliten.\n\nHver tirsdag er jeg på aktivitetssenteret.",
    important:
      "- at folk snakker til meg, ikke om meg\n- å ha noe å glede meg til\n- at det ikke kommer nye folk hele tiden",
    resources: "Jeg husker alt jeg har sett, er god med dyr og kan fire språk på tegn.",
    difficult: "Brå endringer og mange mennesker på én gang.",
    experience: "Det hjalp mye da skolen og PPT begynte å snakke sammen.",
    wishes: "Å bo for meg selv, ha en jobb og ta med Balder på tur hver dag.",
    lifeAreas: [
      makeLifeArea({ needsNow: "Fysioterapi hver uke.", needsAhead: "Overgang til voksenhabilitering ved 18 år." }),
      makeLifeArea({ id: "area-2", key: "housing", needsNow: "Trene på daglige gjøremål.", needsAhead: "Egen bolig." }),
      makeLifeArea({ id: "area-3", key: "work", needsAhead: "Praksisplass.", resources: "Blid og pliktoppfyllende." }),
    ],
    goals: goals(),
    ownContribution: "Jeg møter forberedt og sier fra når noe ikke virker.",
    familyContribution: "Mamma og pappa kjører til trening og øver på middag i helgene.",
    services: [
      {
        id: "ps-1",
        serviceId: "service-3",
        name: "",
        contact: "Siri Oppdiktet Dahle",
        extent: "3 timer i uka",
        from: "2026-01-01",
        until: "2026-12-31",
      },
      {
        id: "ps-2",
        serviceId: "",
        name: "Avlastning",
        contact: "Boligkontoret",
        extent: "Én helg i måneden",
        from: "2026-03-01",
        until: "",
      },
    ],
    otherPlans: [
      {
        id: "op-1",
        name: "Individuell opplæringsplan (IOP)",
        keptWhere: "Fjordsida skole",
        contact: "Eli Oppdiktet Fossum",
      },
    ],
    cooperation:
      "Barnehabiliteringen er med på ett møte i året. Vi ønsker kontakt med videregående skole fra høsten 2027.",
    execution:
      "Koordinator følger med på fristene og ringer meg den første mandagen i måneden. Den som har ansvar for et tiltak, sier fra til koordinator hvis det stopper opp.",
    meetings: [
      { id: "pm-1", on: "2026-12-08", what: "Hva virker, og hva skal vi endre før jul?" },
      { id: "pm-2", on: "2027-02-10", what: "Evaluering og revisjon av planen" },
    ],
    convener: "Kari Oppdiktet Nordmo",
    evaluations: [
      {
        id: "ev-1",
        on: "2026-09-10",
        works: "Matlaging på tirsdager.",
        change: "Møtene blir kortere og alltid på samme sted.",
        personsView: "Det går bra, men jeg vil ha mer fri om ettermiddagen.",
      },
    ],
    distribution: [
      { id: "di-1", to: "Tuva og foreldrene", on: "2026-03-15", version: "1" },
      { id: "di-2", to: "Hjemmesykepleien", on: "2026-03-16", version: "1" },
    ],
  });

/** A young person with a plan in force, as a small municipality meets her. Everything is invented. */
export const typicalCase = (): CaseRecord =>
  makeCase({
    person: makePerson({
      birthDate: "2010-01-12",
      address: "Bakkeveien 7, 0000 Nordvik",
      phone: "00 00 00 10",
      spokenLanguage: "Norsk og tegnspråk",
      communication: "Tale, tegn til tale og bilder. Gi meg tid til å svare.",
      family: "Mamma, pappa, en storebror og hunden Balder.",
      generalPractitioner: "Ola Oppdiktet Lege, Nordvik legesenter",
    }),
    contacts: [
      makeContact({ phone: "00 00 00 11", mayKnow: "Alt" }),
      makeContact({
        id: "contact-2",
        name: "Stian Oppdiktet Fjellstad",
        nearestKin: false,
        phone: "00 00 00 12",
        mayKnow: "Alt unntatt samtaler med helsesykepleier",
      }),
    ],
    coordinatorAnswer: "accepted",
    planAnswer: "accepted",
    appointments: [makeAppointment({ deputyId: "coordinator-2" })],
    participants: [
      makeParticipant({
        role: "kontaktlærer",
        serviceId: "service-2",
        phone: "00 00 00 21",
        contribution: "Opplæring og daglig kontakt med hjemmet",
      }),
      makeParticipant({
        id: "participant-2",
        name: "Siri Oppdiktet Dahle",
        role: "sykepleier",
        serviceId: "service-3",
        phone: "00 00 00 22",
        contribution: "Medisiner og oppfølging hjemme",
      }),
      makeParticipant({
        id: "participant-3",
        name: "Bjørn Oppdiktet Moe",
        role: "veileder",
        serviceId: "service-5",
        phone: "00 00 00 23",
        contribution: "Arbeidspraksis og tilskudd",
        attendance: "asNeeded",
      }),
      makeParticipant({
        id: "participant-4",
        name: "Marit Oppdiktet Fjellstad",
        role: "mor",
        contribution: "Støtter Tuva i møtene",
      }),
    ],
    consents: [consent()],
    plan: plan(),
  });
