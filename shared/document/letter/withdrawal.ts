import type { Withdrawal } from "../../consent/schema.ts";
import { paragraph } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { inWords, serviceName } from "../caseDocument.ts";
import { questions } from "./letterBlocks.ts";
import { dated, type LetterBody, type LetterParts } from "./letterParts.ts";

/** That sharing stops, and from when; never why (GDPR art. 7 (3)). What was done before stays lawful. */
export function withdrawalLetter(parts: LetterParts): LetterBody | null {
  const { input, letter, texts } = parts;
  const consent = input.case.consents.find(({ withdrawals }) => withdrawals.some(({ id }) => id === letter.aboutId));
  const withdrawal = consent?.withdrawals.find(({ id }) => id === letter.aboutId);
  if (!consent || !withdrawal) return null;
  const { title, file } = texts.withdrawal;
  if (letter.receiver !== "coordinator") return { title, file, blocks: toPartner(parts, withdrawal) };
  const services = consent.services
    .filter(({ id }) => withdrawal.serviceRows.includes(id))
    .map((row) => serviceName(row, input.services))
    .filter(Boolean);
  const stops = {
    coordinator: consent.forCoordinator && withdrawal.coordinator,
    plan: consent.forPlan && withdrawal.plan,
    services,
  };
  return { title, file, blocks: toCoordinator(parts, withdrawal, stops) };
}

function toPartner(parts: LetterParts, { on }: Withdrawal): DocumentBlock[] {
  const { texts, say } = parts;
  const own = texts.withdrawal;
  const [text, values] = dated(on, own.is, own.isUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(text, values) },
    paragraph(say(own.stop)),
    paragraph(own.before),
    paragraph(say(own.ask)),
    ...questions(parts),
  ];
}

interface Stops {
  coordinator: boolean;
  plan: boolean;
  services: string[];
}

function toCoordinator(parts: LetterParts, { on }: Withdrawal, stops: Stops): DocumentBlock[] {
  const { texts, common, say } = parts;
  const own = texts.withdrawal.coordinator;
  const [text, values] = dated(on, own.is, own.isUndated);
  return [
    { kind: "paragraph", look: "lead", text: say(text, values) },
    ...(stops.coordinator ? [paragraph(own.noCoordinator)] : []),
    ...(stops.plan ? [paragraph(own.noPlan)] : []),
    ...(stops.services.length > 0
      ? [paragraph(say(own.services, { tjenester: inWords(stops.services, common) })), paragraph(own.stop)]
      : []),
    paragraph(say(own.ask)),
    ...questions(parts),
  ];
}
