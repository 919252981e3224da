import type { Outcome } from "../../assessment/schema.ts";
import { isValid } from "../../consent/rules.ts";
import type { LawId } from "../../settings/standardLaws.ts";
import { heading, optionalSection, paragraph, prose } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import type { LetterWhat } from "../texts/keys.ts";
import { complaintInfo, complaintLaws, lawLine, questions, tasks } from "./letterBlocks.ts";
import { askedFor, type LetterBody, type LetterParts } from "./letterParts.ts";

interface Offer {
  what: LetterWhat;
  coordinator: "" | "coordinator" | "childCoordinator";
  plan: boolean;
  laws: LawId[];
}

/** What each outcome offers, and where the right stands (hol §§ 7-1 to 7-2 a; pbrl §§ 2-5 to 2-5 c; NAV-loven § 15). */
const offers: Partial<Record<Outcome, Offer>> = {
  coordinator: {
    what: "coordinator",
    coordinator: "coordinator",
    plan: false,
    laws: ["coordinator", "right-to-coordinator"],
  },
  coordinatorAndPlan: {
    what: "both",
    coordinator: "coordinator",
    plan: true,
    laws: ["plan", "coordinator", "right-to-plan", "right-to-coordinator"],
  },
  planOnly: { what: "plan", coordinator: "", plan: true, laws: ["plan-nav"] },
  childCoordinator: {
    what: "childCoordinator",
    coordinator: "childCoordinator",
    plan: false,
    laws: ["child-coordinator", "right-to-child-coordinator"],
  },
  childCoordinatorAndPlan: {
    what: "childBoth",
    coordinator: "childCoordinator",
    plan: true,
    laws: ["plan", "child-coordinator", "right-to-plan", "right-to-child-coordinator"],
  },
};

/** What was asked for and is not given. */
function refused({ case: record }: LetterParts["input"]): LetterWhat {
  const what = askedFor(record.referrals);
  return what === "help" ? "coordinator" : what;
}

const rightsTo: Record<LetterWhat, LawId[]> = {
  coordinator: ["right-to-coordinator"],
  childCoordinator: ["right-to-child-coordinator"],
  plan: ["right-to-plan"],
  both: ["right-to-plan", "right-to-coordinator"],
  childBoth: ["right-to-plan", "right-to-child-coordinator"],
  help: [],
};

/** The answer to a report: an offer, a no with its reasons, or that it was sent on (`domain.md` 1.7, 2.5). */
export function answerLetter(parts: LetterParts): LetterBody {
  const { assessment } = parts.input.case;
  const offer = offers[assessment.outcome];
  if (offer) return { ...named(parts, offer.what), blocks: offered(parts, offer) };
  if (assessment.outcome === "forwarded") return { ...named(parts, "help", "answer"), blocks: forwarded(parts) };
  if (assessment.outcome === "withdrawn") return { ...named(parts, "help", "answer"), blocks: taken(parts) };
  const what = refused(parts.input);
  const { letterTitle } = parts.input.settings;
  return { ...named(parts, what, letterTitle === "allocation" ? "answer" : letterTitle), blocks: no(parts, what) };
}

/** Svar, tildelingsbrev or vedtak as the municipality calls it; nothing is allotted by a no. */
function named(
  { input, texts, say }: LetterParts,
  what: LetterWhat,
  name = input.settings.letterTitle,
): Pick<LetterBody, "title" | "file"> {
  const { titles, files } = texts.answer;
  return { title: say(titles[name], { hva: texts.what[what] }), file: files[name] };
}

function offered(parts: LetterParts, { coordinator, plan, laws }: Offer): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.answer;
  const given = input.case.consents.some((consent) => isValid(consent, input.case, input.today));
  const { reasons } = input.case.assessment;
  const offering: string[] = [
    ...(coordinator ? [own[coordinator]] : []),
    ...(plan ? [coordinator ? own.planAlso : own.plan] : []),
  ];
  const isChild = coordinator === "childCoordinator";
  return [
    { kind: "paragraph", look: "lead", text: offering.map((text) => say(text)).join(" ") },
    ...optionalSection(1, own.assessed, reasons),
    ...(coordinator
      ? [heading(1, isChild ? own.childCoordinatorHeading : own.coordinatorHeading), tasks(parts, isChild)]
      : []),
    ...(plan ? [heading(1, own.planHeading), paragraph(say(own.planText))] : []),
    heading(1, texts.next),
    paragraph(`${say(given ? own.consentGiven : own.consent)} ${say(coordinator ? own.wish : own.planStart)}`),
    paragraph(say(own.free)),
    ...complaintInfo(parts),
    ...questions(parts),
    lawLine(parts, [...laws, ...complaintLaws]),
  ];
}

function no(parts: LetterParts, what: LetterWhat): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.answer;
  const { reasons } = input.case.assessment;
  const why: DocumentBlock[] = reasons.trim()
    ? prose(reasons)
    : [{ kind: "writingLines", label: own.whyBlank, lines: 4 }];
  return [
    { kind: "paragraph", look: "lead", text: say(own.no, { hva: texts.what[what] }) },
    heading(1, own.why),
    ...why,
    heading(1, texts.next),
    paragraph(say(own.keeps)),
    ...complaintInfo(parts),
    ...questions(parts),
    lawLine(parts, [...rightsTo[what], ...complaintLaws]),
  ];
}

function forwarded(parts: LetterParts): DocumentBlock[] {
  const { input, texts, say } = parts;
  const own = texts.answer;
  const { forwardedTo, reasons } = input.case.assessment;
  const hvor = forwardedTo.trim();
  return [
    { kind: "paragraph", look: "lead", text: hvor ? say(own.forwarded, { hvor }) : say(own.forwardedNowhere) },
    ...optionalSection(1, own.forwardedWhy, reasons),
    ...complaintInfo(parts),
    ...questions(parts),
    lawLine(parts, complaintLaws),
  ];
}

const taken = (parts: LetterParts): DocumentBlock[] => [
  paragraph(`${parts.say(parts.texts.answer.withdrawn)} ${parts.say(parts.texts.answer.again)}`),
  ...questions(parts),
];
