import type { Messages } from "../messages.ts";

export const assessment: Messages["assessment"] = {
  self: "Vurdering",
  fields: {
    begunOn: "Vurderinga tok til",
    assessor: "Kven vurderer",
    contactedOn: "Snakka med personen",
    contact: "Kva personen sa",
    preliminaryAnswerOn: "Førebels svar sendt",
    longLasting: "Behovet er langvarig",
    coordinated: "Treng to eller fleire helse- og omsorgstenester",
    child: "Har eller ventar barn under 18 år",
    serious: "Alvorleg sjukdom, skade eller nedsett funksjonsevne",
    otherWelfare: "Treng òg andre velferdstenester",
    summary: "Vurderinga kort",
    outcome: "Konklusjon",
    reasons: "Grunngiving",
    decidedOn: "Konkludert",
    decidedBy: "Kven konkluderte",
    forwardedTo: "Send vidare til",
    answeredOn: "Svaret sendt",
  },
  outcomes: {
    coordinator: "Tilbod om koordinator",
    coordinatorAndPlan: "Tilbod om koordinator og individuell plan",
    planOnly: "Tilbod om individuell plan utan koordinator",
    childCoordinator: "Tilbod om barnekoordinator",
    childCoordinatorAndPlan: "Tilbod om barnekoordinator og individuell plan",
    notMet: "Vilkåra er ikkje oppfylte",
    forwarded: "Sendt vidare til andre",
    withdrawn: "Meldinga er trekt",
  },
};
