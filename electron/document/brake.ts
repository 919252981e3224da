import { ExpectedError } from "../../shared/appError.ts";
import { newEvent } from "../../shared/accessLog/newEvent.ts";
import type { Receiver } from "../../shared/accessLog/schema.ts";
import type { CaseRecord } from "../../shared/case/schema.ts";
import type { Audience } from "../../shared/consent/audience.ts";
import { brake, loggedReceiver, presetAudience, type GoesOut } from "../../shared/consent/brake.ts";
import type { LeftOut } from "../../shared/consent/pieces.ts";
import { reportOf, type BrakeReport } from "../../shared/consent/report.ts";
import type { DocumentInput } from "../../shared/document/caseDocument.ts";
import { may } from "../../shared/user/permissions.ts";
import type { Vault } from "../vault/vault.ts";

/** What is about to leave, and for whom. */
export interface Leaving {
  kind: GoesOut;
  itemId: string;
  audience?: Audience | undefined;
  override?: string | undefined;
  looked?: boolean | undefined;
}

export interface Seen {
  /** As the receiver may know the case. */
  record: CaseRecord;
  leftOut: readonly LeftOut[];
  brake: BrakeReport | null;
}

/** Throws `notAllowed` for an override by somebody outside KE. */
export function brakeFor(
  vault: Vault,
  leaving: Leaving,
  record: CaseRecord,
  { services, coordinators, today }: Pick<DocumentInput, "services" | "coordinators" | "today">,
): Seen {
  const overridden = (leaving.override ?? "").trim() !== "";
  if (overridden && !may(vault.user.role, "overrideConsent")) throw new ExpectedError({ code: "notAllowed" });
  const preset = presetAudience(record, leaving, coordinators);
  // A letter's receiver stands in the letter; for all else, what was said counts.
  const to = leaving.kind === "letter" ? preset : (leaving.audience ?? preset);
  if (to === null) return { record, leftOut: [], brake: null };
  const braked = brake(record, leaving, to, today, services);
  const isBraked = braked.stops || braked.left.length > 0 || braked.cover.look.length > 0 || braked.words !== "";
  const goesAll = overridden && isBraked;
  return {
    record: goesAll ? record : braked.record,
    leftOut: goesAll ? [] : braked.left,
    brake: reportOf(leaving.kind, to, braked, goesAll),
  };
}

/** Before anything leaves. Throws `receiverMissing`, `consentStops` and `limitsNotRead`. */
export function requireMayGo(report: BrakeReport | null, looked: boolean | undefined): BrakeReport {
  if (report === null) throw new ExpectedError({ code: "receiverMissing" });
  if (report.stops) throw new ExpectedError({ code: "consentStops" });
  if (report.mustLook && looked !== true) throw new ExpectedError({ code: "limitsNotRead" });
  return report;
}

/** Durable in the access log before the document is out: with receiver and reason, and what it is about. */
export async function logOverride(
  vault: Vault,
  { record, revision, details }: { record: string; revision: number; details: string[] },
  { to, overridden }: BrakeReport,
  { override = "" }: Pick<Leaving, "override">,
  receiver: Receiver,
): Promise<void> {
  if (!overridden) return;
  const text = override.trim();
  await vault.log(newEvent("override", { record, revision, details, text, receiver: loggedReceiver(receiver, to) }));
}
