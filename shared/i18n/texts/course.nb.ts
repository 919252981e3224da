/** Courses and gatherings of coordinators. */
export const course = {
  title: "Kurs og samlinger",
  add: "Nytt kurs eller samling",
  added: "La til kurs",
  removed: "Slettet kurs",
  emptyTitle: "Ingen kurs eller samlinger ennå",
  emptyText:
    "Skriv inn kurs, koordinatorsamlinger og veiledning, og kryss av hvem som var med. Da ser dere hvem som mangler opplæring.",
  neverTitle: (n: number) =>
    n === 1
      ? "1 koordinator har aldri vært på kurs eller samling"
      : `${n} koordinatorer har aldri vært på kurs eller samling`,
  noDay: "Uten dato",
  planned: "Planlagt",
  present: (n: number) => (n === 1 ? "1 var med" : `${n} var med`),
  whoWasThere: "Hvem var med?",
  searchAttendee: "Søk i navn og enhet",
  nobodyYet: "Ingen koordinatorer er registrert ennå.",
  noAttendeeMatch: "Ingen passer med søket.",
  certificates: "Kursbevis til alle som var med",
  topics: {
    rights: "Individuell plan og koordinator: rettigheter og plikter",
    participation: "Brukermedvirkning",
    guiding: "Samhandling, kommunikasjon og veiledning",
    leadingMeetings: "Møteledelse",
    acrossFields: "Tverrfaglig samarbeid",
    administration: "Offentlig forvaltning og tjenesteyting",
    routinesAndTools: "Rutiner og verktøy",
    targetGroups: "Temaer om enkelte målgrupper",
  },
};
