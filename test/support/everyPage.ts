import type { Page } from "playwright-core";

/** Where the practice municipality has something to show. */
interface Found {
  full: string;
  received: string;
  closed: string;
  consent: string;
  coordinator: string;
}

export interface EveryPage {
  unit: string[];
  case: string[];
}

const sections = [
  "aboutMe",
  "consent",
  "coordinator",
  "participants",
  "situation",
  "wishes",
  "lifeAreas",
  "goals",
  "contributions",
  "services",
  "otherPlans",
  "cooperation",
  "execution",
  "meetings",
  "evaluations",
  "signing",
];

/** Every address of the open practice municipality, after two of its cases are made one family. */
export async function everyPage(page: Page): Promise<EveryPage> {
  const found = await find(page);
  const missing = Object.entries(found).filter(([, id]) => id === "");
  if (missing.length > 0) throw new Error(`the practice municipality has no ${missing.map(([what]) => what).join()}`);
  const { full, received, closed, consent, coordinator } = found;
  const ofCase = (id: string, ...parts: string[]): string[] => parts.map((part) => `#/saker/${id}${part}`);
  return {
    unit: [
      "#/oversikt",
      "#/saker",
      "#/sok",
      "#/saker/ny",
      "#/koordinatorer",
      `#/koordinatorer?koordinator=${coordinator}`,
      `#/koordinatorer/${coordinator}/overdra`,
      "#/koordinatorer/kurs",
      "#/tjenester",
      "#/tjenester/import",
      "#/enheten",
      "#/enheten/arshjul",
      "#/enheten/flaskehalser",
      "#/enheten/overganger",
      "#/dokument/mondayList/-",
      "#/innstillinger",
      ...["kommunen", "frister", "lover", "loypa", "lister", "brev", "oppbevaring"].map(
        (part) => `#/innstillinger/${part}`,
      ),
      "#/innstillinger/brukere",
      "#/innstillinger/innsynslogg",
      "#/innstillinger/sikkerhetskopi",
    ],
    case: [
      ...ofCase(full, "", "/vurdering", "/personer", "/familie", "/koordinator", "/kontakt", "/deltakere", "/samtykke"),
      ...ofCase(full, `/samtykke/${consent}`, "/brev", "/vedlegg", "/avslutning"),
      ...ofCase(full, ...sections.map((section) => `/plan?del=${section}`)),
      ...ofCase(full, "/dokument/plan/-", `/dokument/consent/${consent}`),
      ...ofCase(received, "", "/vurdering", "/koordinator", "/deltakere", "/samtykke", "/brev", "/plan"),
      ...ofCase(closed, "", "/avslutning"),
    ],
  };
}

const find = (page: Page): Promise<Found> =>
  page.evaluate(async () => {
    interface Bridge {
      listCases: () => Promise<{ value: { id: string; status: string }[] }>;
      openCase: (input: { id: string }) => Promise<{ value: { data: { consents: { id: string }[] } } }>;
      linkFamily: (tie: { caseId: string; otherId: string; relation: string }) => Promise<unknown>;
      openCoordinators: () => Promise<{ value: { data: { coordinators: { id: string }[] } } }>;
    }
    const { helhet } = window as unknown as { helhet: Bridge };
    const rows = (await helhet.listCases()).value;
    const first = (status: string): string => rows.find((row) => row.status === status)?.id ?? "";
    const full = first("planInForce");
    const received = first("received");
    await helhet.linkFamily({ caseId: full, otherId: received, relation: "sibling" });
    return {
      full,
      received,
      closed: first("closed"),
      consent: (await helhet.openCase({ id: full })).value.data.consents[0]?.id ?? "",
      coordinator: (await helhet.openCoordinators()).value.data.coordinators[0]?.id ?? "",
    };
  });
