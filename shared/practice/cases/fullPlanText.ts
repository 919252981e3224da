import { addDays, addMonths } from "../../dates.ts";
import type { Plan } from "../../plan/schema.ts";
import { lifeArea, planService } from "../practiceCase.ts";

/** Everything in the full plan but the goals. */
export function fullPlanText(today: string, start: string): Omit<Plan, "goals" | "state" | "inForceSince"> {
  return {
    from: start,
    until: addMonths(today, 15),
    nextRevision: addDays(today, 24),
    ...situation,
    lifeAreas,
    ownContribution:
      "Jeg trener med Jonas tirsdag og torsdag. Jeg øver på å si «stopp, jeg trenger pause» i stedet for å bli sint.",
    familyContribution:
      "Mamma tøyer med meg morgen og kveld. Pappa sykler ved siden av. Jakob går med meg fra skolen på mandager, og har fri resten av uka. Farmor har meg hver onsdag.",
    services: services(start),
    otherPlans,
    crisis:
      "Hvis jeg blir stiv og ikke svarer: legg meg på siden, ta tiden og ring mamma. Varer det mer enn fem minutter: gi medisinen i den røde lommen og ring 113. Etterpå vil jeg ha det stille og ha dynen min.",
    cooperation:
      "Skolen og fysioterapeuten deler treningsplanen. Sykehuset sender epikrisen til fastlegen og Berit samtidig. Vi vil ha med hjelpemiddelsentralen når den nye sykkelen skal prøves, og ungdomsskolen fra neste høst.",
    execution:
      "Hvert tiltak har én som har ansvar og sier fra til Berit når det er gjort, eller når det stopper. Berit ringer hjem den første mandagen i måneden. Det som gjelder trening, står også i treningsboka som ligger i sekken til Nora. Endrer noe seg mye, møtes vi før neste faste møte.",
    meetings: [
      { id: "mo1", on: addMonths(start, 3), what: "Ansvarsgruppemøte på skolen. Nora viste fram øvelsene." },
      { id: "mo2", on: addMonths(start, 6), what: "Ansvarsgruppemøte hos fysioterapeuten" },
      {
        id: "mo3",
        on: addDays(today, 24),
        what: "Ansvarsgruppemøte med revisjon av planen. Vi begynner klokka 13, så Nora rekker å være med.",
      },
    ],
    convener: "Berit Oppdikta Solvang kaller inn. Nora lager første punkt på saklista.",
    evaluations: evaluations(start),
    distribution: [
      { id: "f1", to: "Nora, Kristine og Pål", on: addDays(start, 30), version: "Papir, hele planen" },
      {
        id: "f2",
        to: "Øvelse skole ved Marit Prøve Hestnes",
        on: addDays(start, 33),
        version: "Papir, uten avsnittet om helsesykepleier",
      },
      { id: "f3", to: "Fysio- og ergoterapitjenesten", on: addDays(start, 33), version: "Hele planen" },
      { id: "f4", to: "Fastlege Ragnhild Tenkt Moe", on: addDays(start, 34), version: "Mål og tiltak" },
    ],
  };
}

const situation = {
  aboutMe:
    "Jeg heter Nora og er 9 år. Jeg liker å svømme, tegne drager og fortelle vitser som ikke er morsomme. Jeg har cerebral parese. Det er beina som er sånn, ikke hodet.",
  today:
    "Jeg går i 4. trinn og har to gode venner, Selma og Ali. Etter operasjonen bruker jeg rullator ute og går noen skritt alene inne. Jeg blir fort sliten etter lunsj. Da hjelper det å ligge litt på matta bak i klasserommet.",
  important:
    "At jeg får være med på det de andre er med på. At de voksne spør meg først. At Jakob ikke må passe på meg hele tiden.",
  resources:
    "Jeg gir meg ikke. Jeg husker alt, også det dere lovte i fjor. Jeg er best i klassen til å svømme under vann. Vi er mange hjemme som ler av det samme.",
  difficult:
    "Å komme for sent til friminuttet fordi dørene er tunge. Å ha vondt om natta og ikke vite om det er farlig. Mamma og pappa sover lite.",
  experience:
    "Det beste var da Jonas kom på skolen og viste alle hvordan rullatoren virker. Det dummeste var da tre stykker ringte om den samme timen. Foreldrene synes det ble mye lettere da Berit tok over kalenderen.",
  wishes:
    "Jeg vil sykle til skolen. Jeg vil overnatte hos farmor. Når jeg blir stor, skal jeg bli dyrlege for katter. Foreldrene ønsker at Nora har venner og en hverdag der sykehuset er et sted de besøker, ikke et sted de bor.",
} satisfies Partial<Plan>;

const lifeAreas = [
  lifeArea("l1", "health", {
    needsNow:
      "Opptrening etter operasjonen. Smerter om natta. Øvelsene må være de samme hjemme, på skolen og hos Jonas.",
    needsAhead: "Ny vurdering av ryggen når hun vokser.",
    resources: "Nora tåler mye når hun vet hvor lenge det varer.",
  }),
  lifeArea("l2", "education", {
    needsNow: "Dører hun kan åpne selv, pause etter lunsj og en assistent som venter ett skritt unna.",
    needsAhead: "Ungdomsskolen har trapper. Ombyggingen må begynne halvannet år før.",
    resources: "Leser for to. Hjelper Ali med engelsk.",
  }),
  lifeArea("l3", "family", {
    needsNow: "Foreldrene trenger søvn. Jakob trenger tid som bare er hans.",
    needsAhead: "Avlastning som Nora selv gleder seg til.",
    resources: "Farmor bor 200 meter unna.",
  }),
  lifeArea("l4", "leisure", {
    needsNow: "Noe å gjøre etter skolen som ikke er trening.",
    needsAhead: "Svømmeklubben tar imot fra 10 år.",
    resources: "Nora svømmer 50 meter på ryggen.",
  }),
  lifeArea("l5", "transport", {
    needsNow: "Drosje til skolen når det er is.",
    needsAhead: "Sykle selv fra mai til oktober.",
    resources: "Flat vei nesten hele veien.",
  }),
  lifeArea("l6", "own", {
    title: "Dyr",
    needsNow: "Torsk må få bli med når Nora sover borte.",
    needsAhead: "",
    resources: "Katten kommer når hun plystrer.",
  }),
];

const services = (start: string): Plan["services"] => [
  planService("p1", {
    serviceId: "fysioergo",
    name: "Fysio- og ergoterapitjenesten",
    contact: "Jonas Eksempel Rødseth, 00 00 22 01",
    extent: "45 minutter to ganger i uka",
    from: start,
  }),
  planService("p2", {
    serviceId: "skole",
    name: "Øvelse skole",
    contact: "Marit Prøve Hestnes, 00 00 23 01",
    extent: "Assistent 20 timer i uka",
    from: start,
    until: addMonths(start, 15),
  }),
  planService("p3", {
    serviceId: "avlastning",
    name: "Avlastning for familier",
    contact: "Siri Oppdikta Mo, 00 00 22 31",
    extent: "Én helg i måneden",
    from: addMonths(start, 2),
    until: addMonths(start, 14),
  }),
  planService("p4", {
    serviceId: "habilitering",
    name: "Habiliteringstjenesten ved Prøvedal sykehus",
    contact: "Terje Oppdikta Røys, 00 00 29 21",
    extent: "Kontroll hver tredje måned",
  }),
  planService("p5", {
    name: "Hjelpemiddelsentralen",
    contact: "00 00 29 40",
    extent: "Sykkel, rullator og dusjstol på lån",
  }),
];

const otherPlans: Plan["otherPlans"] = [
  {
    id: "ap1",
    name: "Individuell opplæringsplan",
    keptWhere: "Øvelse skole, elevmappa",
    contact: "Marit Prøve Hestnes",
  },
  {
    id: "ap2",
    name: "Treningsplan etter operasjonen",
    keptWhere: "Fysioterapeutens journal, kopi i treningsboka",
    contact: "Jonas Eksempel Rødseth",
  },
  {
    id: "ap3",
    name: "Behandlingsplan, barneavdelingen",
    keptWhere: "Prøvedal sykehus",
    contact: "Barnelege Hilde Fiktiv Aas",
  },
];

const evaluations = (start: string): Plan["evaluations"] => [
  {
    id: "e1",
    on: addMonths(start, 3),
    works: "Faste tider hos Jonas. Fredagsbeskjeden fra Marit gjør at foreldrene slipper å ringe.",
    change: "Pausen på matta flyttes til etter lunsj. Ergoterapeuten ser på dørene.",
    personsView: "Det er kjedelig å tøye, men jeg merker at jeg blir sterkere. Møtet var for langt.",
  },
  {
    id: "e2",
    on: addMonths(start, 6),
    works: "Nora går ti skritt uten støtte. Jakob har begynt på fotball igjen.",
    change: "Sykkelen er forsinket. Vi ringer hjelpemiddelsentralen sammen i stedet for å vente på brev.",
    personsView: "Jeg vil ha færre voksne på møtet og mer kjeks.",
  },
];
