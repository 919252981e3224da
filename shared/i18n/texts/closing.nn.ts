import type { Messages } from "../messages.ts";

export const closing: Messages["closing"] = {
  self: "Avslutning",
  fields: {
    reason: "Årsak",
    endsCoordinator: "Koordinator blir avslutta",
    endsPlan: "Planen blir avslutta",
    personAgrees: "Personen er einig",
    evaluation: "Siste evaluering",
    contactPoint: "Kven personen kan ta kontakt med",
    movedTo: "Flytta til",
    archivedOn: "Overført til arkiv",
    archivedWhere: "Kvar i arkivet",
    archivedBy: "Kven overførte",
  },
  reasonWords: {
    noNeed: "Ikkje lenger behov",
    declined: "Personen ønskjer det ikkje",
    consentWithdrawn: "Samtykket er trekt tilbake",
    notMet: "Vilkåra er ikkje oppfylte",
    moved: "Flytta til ein annan kommune",
    turned18: "Fylte 18 år",
    died: "Personen er død",
    other: "Anna",
  },
};
