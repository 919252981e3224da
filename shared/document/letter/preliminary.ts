import { promisedDay } from "../../assessment/promise.ts";
import type { Referral } from "../../case/schema.ts";
import { norwegianDate } from "../../dates.ts";
import { bullets, heading, paragraph, prose } from "../blockBuilders.ts";
import type { DocumentBlock } from "../blocks.ts";
import { lawLine, questions } from "./letterBlocks.ts";
import { askedFor, dated, paragraphs, type LetterBody, type LetterParts } from "./letterParts.ts";

/** A place of work may be named; who of the family or the neighbours reported may not. */
const servicesThatReport = new Set<Referral["reporter"]>([
  "healthPersonnel",
  "generalPractitioner",
  "hospital",
  "nav",
  "childWelfare",
  "school",
  "kindergarten",
  "ppt",
]);

/** Foreløpig svar (fvl § 11 a): that the report has come, why it takes time, what happens now, and when an answer can be expected. */
export function preliminary(parts: LetterParts): LetterBody {
  const { input, letter, texts } = parts;
  const own = texts.preliminaryAnswer;
  const { title, file } = own;
  if (letter.receiver === "other") {
    const { thanks, secrecy, more } = own.reporter;
    return { title, file, blocks: [...paragraphs(parts, [thanks, secrecy, more]), ...questions(parts)] };
  }
  const referral = input.case.referrals[0];
  const [text, values] = dated(referral?.receivedOn ?? "", own.got, own.gotUndated);
  const hva = texts.what[askedFor(referral ? [referral] : [])];
  const reporter = referral && servicesThatReport.has(referral.reporter) ? referral.reporterUnit.trim() : "";
  const frist = norwegianDate(promisedDay(input.case.assessment, input.settings, input.today));
  return {
    title,
    file,
    blocks: [
      paragraph(
        [parts.say(text, { ...values, hva }), reporter ? parts.say(own.from, { melder: reporter }) : ""]
          .filter(Boolean)
          .join(" "),
      ),
      ...grounds(parts),
      heading(1, texts.next),
      bullets(own.steps.map((step) => parts.say(step, { frist }))),
      ...questions(parts),
      lawLine(parts, ["preliminary-answer"]),
    ],
  };
}

/** In KE's own words, to those the answer is for and to nobody else. */
function grounds({ input, letter, texts }: LetterParts): DocumentBlock[] {
  const { delayReason } = input.case.assessment;
  const isTheirs = letter.receiver === "person" || letter.receiver === "representative";
  return isTheirs && delayReason.trim() !== "" ? [heading(1, texts.preliminaryAnswer.why), ...prose(delayReason)] : [];
}
