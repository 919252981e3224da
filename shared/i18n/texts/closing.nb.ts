/** How a case ends. */
export const closing = {
  self: "Avslutning",
  fields: {
    reason: "Årsak",
    endsCoordinator: "Koordinator avsluttes",
    endsPlan: "Planen avsluttes",
    personAgrees: "Personen er enig",
    evaluation: "Siste evaluering",
    contactPoint: "Hvem personen kan ta kontakt med",
    movedTo: "Flyttet til",
    archivedOn: "Overført til arkiv",
    archivedWhere: "Hvor i arkivet",
    archivedBy: "Hvem overførte",
  },
  reasonWords: {
    noNeed: "Ikke lenger behov",
    declined: "Personen ønsker det ikke",
    consentWithdrawn: "Samtykket er trukket tilbake",
    notMet: "Vilkårene er ikke oppfylt",
    moved: "Flyttet til en annen kommune",
    turned18: "Fylte 18 år",
    died: "Personen er død",
    other: "Annet",
  },
};
