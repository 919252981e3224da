import type { CaseRecord } from "../../shared/case/schema.ts";
import {
  makeContact,
  makeConsent,
  makeConsentService,
  makeGoal,
  makeLifeArea,
  makeMeasure,
  makeParticipant,
  makeSubGoal,
} from "../fixtures/makeCase.ts";
import { typicalCase } from "./typicalCase.ts";

/** Everything that has broken a Word file or a page: markup, placeholders, illegal characters, emoji, Sámi letters. */
export const NASTY =
  "Čáhppesnjunni 👩‍👩‍👧 čđŋšŧž ČĐŊŠŦŽ <&> \"'` ]]> {{x}} {{#loop}} <script>alert(1)</script> &amp; " +
  "\u0001\u0008\u000B\uFFFE\uFFFF\uD800 \u202Ereversed\u202C tab\there\r\nny linje\n\n- punkt\n- punkt to\n1. en\n2. to";

const LONG = `${"Vi har prøvd mye, og noe av det har hjulpet. ".repeat(223)}Slutt.`.slice(0, 10_000);
const UNBROKEN = "Donaudampfschifffahrtsgesellschaft".repeat(30);

/** The typical case with every text field replaced by nasty text and every list made long. */
function nasty<T>(value: T, key = ""): T {
  const fixed = ["id", "key", "number", "serviceId", "coordinatorId", "deputyId", "lifeArea"];
  if (typeof value === "string") {
    const isText = !fixed.includes(key) && !/^\d{4}-\d{2}-\d{2}$/.test(value) && /[ .]|^[A-ZÆØÅ]/.test(value);
    return (isText ? `${value} ${NASTY}` : value) as T;
  }
  if (Array.isArray(value)) return value.map((one: unknown) => nasty(one)) as T;
  if (value && typeof value === "object") {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, nasty<unknown>(inner, name)])) as T;
  }
  return value;
}

const measures = Array.from({ length: 60 }, (_, index) =>
  makeMeasure({
    id: `measure-${index}`,
    what: index === 7 ? LONG : `Tiltak ${index + 1} som skal prøves ut over tid`,
    how: index === 9 ? UNBROKEN : NASTY,
    extent: "3 timer i uka",
    responsible: index % 3 ? "Eli Oppdiktet Fossum" : "",
    deadline: index % 2 ? "2027-02-30" : "2027-02-15",
    status: index % 4 ? "ongoing" : "postponed",
  }),
);

export function extremeCase(): CaseRecord {
  const typical = nasty(typicalCase());
  const { plan } = typical;
  return {
    ...typical,
    contacts: Array.from({ length: 12 }, (_, index) => makeContact({ id: `contact-${index}`, mayKnow: NASTY })),
    participants: Array.from({ length: 25 }, (_, index) =>
      makeParticipant({
        id: `participant-${index}`,
        role: NASTY,
        serviceName: UNBROKEN,
        contribution: LONG.slice(0, 600),
      }),
    ),
    consents: typical.consents.map((consent) =>
      makeConsent({
        ...consent,
        childHeard: LONG,
        generalLimits: LONG,
        services: [
          ...consent.services,
          ...Array.from({ length: 20 }, (_, index) =>
            makeConsentService({
              id: `more-${index}`,
              name: `Tjeneste ${index} ${NASTY}`,
              decision: "limited",
              limits: NASTY,
              topics: [
                "plan",
                "health",
                "functioning",
                "education",
                "work",
                "economy",
                "housing",
                "family",
                "childWelfare",
              ],
              until: "ingen dato",
            }),
          ),
        ],
      }),
    ),
    plan: {
      ...plan,
      aboutMe: LONG,
      today: `${LONG}\n\n${UNBROKEN}`,
      lifeAreas: [...plan.lifeAreas, makeLifeArea({ id: "area-9", key: "own", title: NASTY, needsNow: LONG })],
      goals: [
        ...plan.goals,
        makeGoal({
          id: "goal-3",
          text: LONG,
          why: NASTY,
          result: "partly",
          subGoals: [makeSubGoal({ id: "subgoal-9", text: LONG.slice(0, 400), measures })],
        }),
      ],
    },
  };
}
