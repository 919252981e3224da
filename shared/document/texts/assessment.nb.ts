import type { OutcomeWord, YesNoWord } from "./keys.ts";

/** KE's own note for the journal (`domain.md` 2.5). */
export const assessment = {
  subtitle: "Notat til journal og arkiv",
  footer: "vurdering",
  begun: "Startet",
  assessor: "Vurdert av",
  contacted: "Snakket med personen",
  contact: "Hva personen sa",
  criteria: "Vilkårene",
  condition: "Vilkår",
  answer: "Svar",
  conditions: {
    longLasting: "Behovet er langvarig",
    coordinated: "To eller flere helse- og omsorgstjenester må samordnes",
    child: "Har eller venter barn under 18 år",
    serious: "Barnet har alvorlig sykdom, skade eller nedsatt funksjonsevne",
    otherWelfare: "Andre velferdstjenester trengs også",
  },
  answers: { "": "Ikke vurdert", yes: "Ja", no: "Nei", unsure: "Usikkert" } satisfies Record<YesNoWord, string>,
  summary: "Oppsummering",
  outcome: "Konklusjon",
  outcomes: {
    "": "Ikke konkludert",
    coordinator: "Tilbud om koordinator",
    coordinatorAndPlan: "Tilbud om koordinator og individuell plan",
    planOnly: "Tilbud om individuell plan",
    childCoordinator: "Tilbud om barnekoordinator",
    childCoordinatorAndPlan: "Tilbud om barnekoordinator og individuell plan",
    notMet: "Vilkårene er ikke oppfylt",
    forwarded: "Sendt videre",
    withdrawn: "Meldingen er trukket",
  } satisfies Record<OutcomeWord, string>,
  reasons: "Begrunnelse",
  decided: "Konkludert",
  decidedBy: "Konkludert av",
  forwardedTo: "Sendt videre til",
  answered: "Svar sendt",
  filed: "Journalført i (system, dato og navn)",
};
export type AssessmentTexts = typeof assessment;
