import type { Referral } from "../../case/schema.ts";
import { norwegianDate } from "../../dates.ts";
import { dayAfter, spanOf } from "../../settings/spans.ts";
import { bullets, heading, paragraph } from "../blockBuilders.ts";
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

/** Foreløpig svar (fvl § 11 a): that the report has come, what happens now, and when an answer can be expected. */
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
  const frist = norwegianDate(dayAfter(input.today, spanOf(input.settings, "assessment")));
  return {
    title,
    file,
    blocks: [
      paragraph(
        [parts.say(text, { ...values, hva }), reporter ? parts.say(own.from, { melder: reporter }) : ""]
          .filter(Boolean)
          .join(" "),
      ),
      heading(1, texts.next),
      bullets(own.steps.map((step) => parts.say(step, { frist }))),
      ...questions(parts),
      lawLine(parts, ["preliminary-answer"]),
    ],
  };
}
