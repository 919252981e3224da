import type { course as nb } from "./course.nb.ts";

/** Courses and gatherings of coordinators. */
export const course: typeof nb = {
  topics: {
    rights: "Individuell plan og koordinator: rettar og plikter",
    participation: "Brukarmedverknad",
    guiding: "Samhandling, kommunikasjon og rettleiing",
    leadingMeetings: "Møteleiing",
    acrossFields: "Tverrfagleg samarbeid",
    administration: "Offentleg forvaltning og tenesteyting",
    routinesAndTools: "Rutinar og verktøy",
    targetGroups: "Tema om einskilde målgrupper",
  },
};
