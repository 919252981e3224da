/** Courses and gatherings of coordinators. */
export const course = {
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
