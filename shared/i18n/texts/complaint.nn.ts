import type { Messages } from "../messages.ts";

export const complaint: Messages["complaint"] = {
  self: "Klage",
  fields: {
    about: "Kva klaga gjeld",
    receivedOn: "Klaga kom",
    by: "Kven klagar",
    how: "Korleis klaga kom",
    text: "Kva klaga går ut på",
    ownDecision: "Vurderinga til kommunen",
    ownDecisionOn: "Vurdert av kommunen",
    ownReasons: "Grunngivinga til kommunen",
    forwardedOn: "Send til statsforvaltaren",
    result: "Utfall",
    resultOn: "Dato for utfallet",
    resultNote: "Kva som vart bestemt",
  },
  subjects: {
    coordinator: "Koordinator",
    childCoordinator: "Barnekoordinator",
    plan: "Individuell plan",
    other: "Anna",
  },
  ways: {
    written: "Skriftleg",
    oral: "Munnleg",
  },
  ownDecisions: {
    changed: "Svaret er gjort om",
    upheld: "Svaret står ved lag",
  },
  results: {
    upheld: "Klagaren fekk ikkje medhald",
    overturned: "Klagaren fekk medhald",
    partly: "Klagaren fekk delvis medhald",
    dismissed: "Klaga vart avvist",
    withdrawn: "Klaga er trekt",
  },
};
