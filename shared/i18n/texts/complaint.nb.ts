/** Complaints and what became of them. */
export const complaint = {
  self: "Klage",
  fields: {
    about: "Hva klagen gjelder",
    receivedOn: "Klagen kom",
    by: "Hvem klager",
    how: "Hvordan klagen kom",
    text: "Hva klagen går ut på",
    ownDecision: "Kommunens vurdering",
    ownDecisionOn: "Vurdert av kommunen",
    ownReasons: "Kommunens begrunnelse",
    forwardedOn: "Sendt til statsforvalteren",
    result: "Utfall",
    resultOn: "Dato for utfallet",
    resultNote: "Hva som ble bestemt",
  },
  subjects: {
    coordinator: "Koordinator",
    childCoordinator: "Barnekoordinator",
    plan: "Individuell plan",
    other: "Annet",
  },
  ways: {
    written: "Skriftlig",
    oral: "Muntlig",
  },
  ownDecisions: {
    changed: "Svaret er gjort om",
    upheld: "Svaret står ved lag",
  },
  results: {
    upheld: "Klageren fikk ikke medhold",
    overturned: "Klageren fikk medhold",
    partly: "Klageren fikk delvis medhold",
    dismissed: "Klagen ble avvist",
    withdrawn: "Klagen er trukket",
  },
};
