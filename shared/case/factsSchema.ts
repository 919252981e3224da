import { z } from "zod";
import { id } from "../fields.ts";
import { nextThings } from "../path/nextThings.ts";

const day = z.string().optional();
const holds = z.literal(true).optional();

/**
 * What a case says about itself without being opened: dates and states, none of them moved by a deadline of the settings,
 * so that a changed setting needs no new row. Days are dates that exist, but for `consentOn`, `answeredOn`,
 * `answerUnsentSince` and `closesOn`, which are as somebody typed them. Only what there is has a key: there may be twenty thousand of these.
 */
export const caseFacts = z.object({
  /** The one next thing of the path, where it asks for somebody. */
  next: z.enum(nextThings).optional(),
  /** First report that nobody has answered, not even for the time being. */
  unansweredSince: day,
  /** First report that nobody has come to an end with. */
  unassessedSince: day,
  /** A foreløpig svar has promised an end by this day. */
  promisedOn: day,
  /** Decided, and the answer is not sent. */
  answerUnsentSince: day,
  answeredOn: day,
  /** A later report came then, and nobody has done anything in the case since. */
  newReportSince: day,
  /** First complaint that is neither complied with nor sent on. */
  complaintSince: day,
  /** The first complaint that statsforvalteren has was sent there. */
  complaintAwaitedSince: day,
  /** State of the newest consent, and the day of it: signed, refused, withdrawn, or made. */
  consent: z.enum(["draft", "printed", "signed", "refused", "withdrawn"]).optional(),
  consentOn: day,
  /** First day on which the newest signed consent ends, or one of its services does. */
  consentUntil: day,
  /** Birthday since which those who gave the newest signed consent no longer decide, and nobody has said no to a newer one. */
  signerOutdatedOn: day,
  /** A right is found, and nobody has been asked for consent. */
  awaitsConsentSince: day,
  /** Agreed to, and never had. */
  awaitsCoordinatorSince: day,
  /** The first day without the coordinator the case had. */
  lostCoordinatorOn: day,
  /** First day of the newest appointment that holds. */
  appointedOn: day,
  lastContactOn: day,
  /** A plan in force that nobody coordinates, and nobody is to (NAV-loven § 15). */
  planAloneSince: day,
  /** A plan is wanted and none is in force; from the day there were both a coordinator and a consent. */
  planAwaitedSince: day,
  revisionOn: day,
  /** In force without a day of revision. */
  unrevisedSince: day,
  /** Earliest deadline of the measures that are not done. */
  measureOn: day,
  /** Coordinators of today whose appointment somebody is taking over. */
  handingOverIds: z.array(id).optional(),
  overlapUntil: day,
  /** Coordinators of today somebody stands in for now, or will; and the first last day of those who do now. */
  deputisedIds: z.array(id).optional(),
  deputyUntil: day,
  lettersToSend: z.number().optional(),
  /** Closed or to be closed on this day, and not handed to the archive. */
  closesOn: day,
  expectedChild: holds,
  /** The child is expected then. */
  expectedOn: day,
  /** The birthdays near, of one whose birth date the row must not show. */
  birthdays: z.array(z.object({ age: z.number(), on: z.string() })).optional(),
  /** The closed case this one goes on from. */
  reopenedFrom: id.optional(),
});
export type CaseFacts = z.infer<typeof caseFacts>;
