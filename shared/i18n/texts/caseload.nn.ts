import type { Messages } from "../messages.ts";

const number = new Intl.NumberFormat("nn");
const cases = (n: number): string => (n === 1 ? "1 sak" : `${number.format(n)} saker`);

/** What happens when a coordinator leaves: the whole caseload, to be handed over at once. */
export const caseload: Messages["caseload"] = {
  title: (name) => `Flytt sakene frå ${name}`,
  lead: "Vel kven som tek over kvar sak. Alle sakene blir flytta samtidig, og du kan angre heile flyttinga etterpå.",
  open: "Kva skjer med sakene?",
  leaves: (name, day) => `${name} har siste dag i jobben ${day}.`,
  none: (name) => `${name} har ingen saker å flytte`,
  noneText: "Saker der bytet alt er i gang, står under.",
  unreadable: (numbers) => `Desse sakene kan ikkje opnast, og blir ikkje med: ${numbers}.`,
  whyTitle: "Kvifor og når",
  casesTitle: "Sakene",
  suggested:
    "Forslaget følgjer ønsket til personen, så kven som har plass, same eining og grunnkurs. Det er de som avgjer.",
  forAll: "Same koordinator for alle",
  chooseEach: "Vel for kvar sak",
  columns: {
    case: "Sak",
    weight: "Vekt",
    deadline: "Neste frist",
    receiver: "Kven tek over?",
    view: "Kva personen meiner",
  },
  tableCaption: "Saker som skal flyttast",
  receiverOf: (caseNumber) => `Kven tek over ${caseNumber}?`,
  notMoved: "Blir ikkje flytta",
  wished: "ønskt av personen",
  alreadyIn: "er i saka",
  childCoordinator: "barnekoordinator",
  afterTitle: "Slik blir det",
  after: (before, later, capacity) =>
    capacity === ""
      ? `${number.format(before)} → ${cases(later)}`
      : `${number.format(before)} → ${number.format(later)} av ${capacity} avtalte saker`,
  over: "Fleire enn avtalt",
  move: (n) => `Flytt ${cases(n)}`,
  chooseFirst: "Vel kven som tek over minst éi sak.",
  confirmTitle: (n, name) => `Flytte ${cases(n)} frå ${name}?`,
  confirmText: (receivers, from, until) =>
    `Du oppnemner ${receivers} frå ${from}. ${until} Sakene blir flytta samtidig, alle eller ingen.`,
  confirmUntil: (name, day) => `${name} er med til og med ${day}.`,
  moved: (n, name) => `Flytta ${cases(n)} frå ${name}`,
  movedBack: (n, name) => `Flytta ${cases(n)} tilbake til ${name}`,
  viewOf: (caseNumber) => `Kva meiner personen i ${caseNumber} om bytet?`,
  makeLetters: "Lag breva om bytet i alle sakene",
  makeLettersHint:
    "Til personen eller den som samtykkjer, begge koordinatorane, leiarane, saka og tenestene samtykket dekkjer. Ingen brev blir sende av seg sjølve.",
  leadersAgreed: "Leiarane til dei som tek over, er einige",
  printLetters: (n) => (n === 1 ? "Skriv ut brevet om bytet" : `Skriv ut alle ${number.format(n)} brev om bytet`),
  printedLetters: "Kryss av i kvar sak når breva er sende.",
  doneTitle: (n) => `${cases(n)} er flytta`,
  doneText: "Kvar sak har fått eit byte med sjekkliste og overleveringsnotat. Gå til saka for å følgje det opp.",
  doneTo: (name) => `til ${name}`,
  undo: "Angre heile flyttinga",
  undone: "Flyttinga er angra. Sakene står som før.",
  handingOver: "Bytet er alt i gang",
  deputyIn: (name) => `Saker der ${name} er vikar`,
  deputyText: "Vikardagane sluttar av seg sjølve. Set inn ein annan vikar i saka dersom det trengst før.",
};
