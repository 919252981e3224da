/** One coordinator hands over to another. */
export const changeover = {
  self: "Bytte av koordinator",
  fields: {
    fromId: "Fra",
    toId: "Til",
    reason: "Hvorfor",
    reasonNote: "Mer om årsaken",
    overlapFrom: "Overlapp fra",
    overlapUntil: "Overlapp til og med",
    personsView: "Hva personen mener",
    done: "Gjort på sjekklista",
    summary: "Saken kort",
    promises: "Åpne løfter",
    whoToCall: "Hvem du ringer",
    outsideSystem: "Det som ikke står noe sted",
    completedOn: "Overleveringen er ferdig",
  },
  reasonWords: {
    leaves: "Koordinatoren slutter",
    leave: "Koordinatoren har permisjon",
    needsChanged: "Behovet er endret",
    personsWish: "Personen ønsker det",
    turns18: "Barnet fyller 18 år",
    workload: "Koordinatoren har for mange saker",
    other: "Annet",
  },
};
