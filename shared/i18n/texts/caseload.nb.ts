const number = new Intl.NumberFormat("nb");
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

/** What happens when a coordinator leaves: the whole caseload, to be handed over at once. */
export const caseload = {
  title: (name: string) => `Flytt sakene fra ${name}`,
  lead: "Velg hvem som tar over hver sak. Alle sakene flyttes samtidig, og du kan angre hele flyttingen etterpå.",
  open: "Hva skjer med sakene?",
  leaves: (name: string, day: string) => `${name} har siste dag i jobben ${day}.`,
  none: (name: string) => `${name} har ingen saker å flytte`,
  noneText: "Saker der byttet alt er i gang, står under.",
  unreadable: (numbers: string) => `Disse sakene lar seg ikke åpne, og blir ikke med: ${numbers}.`,
  whyTitle: "Hvorfor og når",
  casesTitle: "Sakene",
  suggested:
    "Forslaget følger ønsket til personen, så hvem som har plass, samme enhet og grunnkurs. Det er dere som bestemmer.",
  forAll: "Samme koordinator for alle",
  chooseEach: "Velg for hver sak",
  columns: {
    case: "Sak",
    weight: "Vekt",
    deadline: "Neste frist",
    receiver: "Hvem tar over?",
    view: "Hva personen mener",
  },
  tableCaption: "Saker som skal flyttes",
  receiverOf: (caseNumber: string) => `Hvem tar over ${caseNumber}?`,
  notMoved: "Blir ikke flyttet",
  wished: "ønsket av personen",
  alreadyIn: "er i saken",
  childCoordinator: "barnekoordinator",
  afterTitle: "Slik blir det",
  after: (before: number, later: number, capacity: string) =>
    capacity === ""
      ? `${number.format(before)} → ${cases(later)}`
      : `${number.format(before)} → ${number.format(later)} av ${capacity} avtalte saker`,
  over: "Flere enn avtalt",
  move: (n: number) => `Flytt ${cases(n)}`,
  chooseFirst: "Velg hvem som tar over minst én sak.",
  confirmTitle: (n: number, name: string) => `Flytte ${cases(n)} fra ${name}?`,
  confirmText: (receivers: string, from: string, until: string) =>
    `${receivers} blir oppnevnt fra ${from}. ${until} Sakene flyttes samtidig, alle eller ingen.`,
  confirmUntil: (name: string, day: string) => `${name} er med til og med ${day}.`,
  moved: (n: number, name: string) => `Flyttet ${cases(n)} fra ${name}`,
  movedBack: (n: number, name: string) => `Flyttet ${cases(n)} tilbake til ${name}`,
  viewOf: (caseNumber: string) => `Hva mener personen i ${caseNumber} om byttet?`,
  makeLetters: "Lag brevene om byttet i alle sakene",
  makeLettersHint:
    "Til personen eller den som samtykker, begge koordinatorene, lederne, saken og tjenestene samtykket dekker. Ingen brev blir sendt av seg selv.",
  leadersAgreed: "Lederne til dem som tar over, er enige",
  printLetters: (n: number) =>
    n === 1 ? "Skriv ut brevet om byttet" : `Skriv ut alle ${number.format(n)} brev om byttet`,
  printedLetters: "Kryss av i hver sak når brevene er sendt.",
  doneTitle: (n: number) => `${cases(n)} er flyttet`,
  doneText: "Hver sak har fått et bytte med sjekkliste og overleveringsnotat. Gå til saken for å følge det opp.",
  doneTo: (name: string) => `til ${name}`,
  undo: "Angre hele flyttingen",
  undone: "Flyttingen er angret. Sakene står som før.",
  handingOver: "Byttet er allerede i gang",
  deputyIn: (name: string) => `Saker der ${name} er vikar`,
  deputyText: "Vikardagene slutter av seg selv. Sett inn en annen vikar i saken hvis det trengs før.",
};
