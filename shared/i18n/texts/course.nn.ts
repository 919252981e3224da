import type { Messages } from "../messages.ts";

/** Courses and gatherings of coordinators. */
export const course: Messages["course"] = {
  title: "Kurs og samlingar",
  add: "Nytt kurs eller samling",
  added: "La til kurs",
  removed: "Sletta kurs",
  emptyTitle: "Ingen kurs eller samlingar enno",
  emptyText:
    "Skriv inn kurs, koordinatorsamlingar og rettleiing, og kryss av kven som var med. Då ser de kven som manglar opplæring.",
  neverTitle: (n) =>
    n === 1
      ? "1 koordinator har aldri vore på kurs eller samling"
      : `${n} koordinatorar har aldri vore på kurs eller samling`,
  noDay: "Utan dato",
  planned: "Planlagt",
  present: (n) => (n === 1 ? "1 var med" : `${n} var med`),
  whoWasThere: "Kven var med?",
  searchAttendee: "Søk i namn og eining",
  nobodyYet: "Ingen koordinatorar er registrerte enno.",
  noAttendeeMatch: "Ingen passar med søket.",
  certificates: "Kursbevis til alle som var med",
  topics: {
    rights: "Individuell plan og koordinator: rettar og plikter",
    participation: "Brukarmedverknad",
    guiding: "Samhandling, kommunikasjon og rettleiing",
    leadingMeetings: "Møteleiing",
    acrossFields: "Tverrfagleg samarbeid",
    administration: "Offentleg forvaltning og tenesteyting",
    routinesAndTools: "Rutinar og verktøy",
    targetGroups: "Tema om enkelte målgrupper",
  },
};
