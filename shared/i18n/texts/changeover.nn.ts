import type { Messages } from "../messages.ts";

export const changeover: Messages["changeover"] = {
  self: "Byte av koordinator",
  fields: {
    fromId: "Frå",
    toId: "Til",
    reason: "Kvifor",
    reasonNote: "Meir om årsaka",
    overlapFrom: "Overlapp frå",
    overlapUntil: "Overlapp til og med",
    personsView: "Kva personen meiner",
    done: "Gjort på sjekklista",
    summary: "Saka kort",
    promises: "Opne lovnader",
    whoToCall: "Kven du ringjer",
    outsideSystem: "Det som ikkje står nokon stad",
    completedOn: "Overleveringa er ferdig",
  },
  reasonWords: {
    leaves: "Koordinatoren sluttar",
    leave: "Koordinatoren har permisjon",
    needsChanged: "Behovet er endra",
    personsWish: "Personen ønskjer det",
    turns18: "Barnet fyller 18 år",
    workload: "Koordinatoren har for mange saker",
    other: "Anna",
  },
};
