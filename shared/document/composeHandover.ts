import type { Appointment } from "../case/schema.ts";
import { briefFacts } from "../changeover/brief.ts";
import type { Changeover } from "../changeover/schema.ts";
import { facts, heading, optionalSection, prose } from "./blockBuilders.ts";
import type { DocumentContent } from "./blocks.ts";
import {
  appointedIn,
  caseDocument,
  commonTexts,
  concerning,
  shownPeriod,
  type CaseDocumentInput,
} from "./caseDocument.ts";
import { ample, handoverTexts, scant, some, type HandoverParts, type Room } from "./handover/handoverParts.ts";
import { consentLimits, consentText, contacts, daysAhead, measuresLeft, toCall } from "./handover/known.ts";
import { signOff } from "./handover/signOff.ts";

/**
 * Two pages at most, also for the largest case: more would be the plan and the log once again. What is written for the
 * next coordinator is never cut; what the case knows gives way to it.
 */
const ROOM_FOR_ALL = 8;
const ROOM_FOR_SOME = 20;
const LINE_LENGTH = 90;
const HEADING = 2;

const linesOf = (text: string): number =>
  text
    .split("\n")
    .filter((one) => one.trim() !== "")
    .reduce((sum, one) => sum + Math.ceil(one.length / LINE_LENGTH), text.trim() === "" ? 0 : HEADING);

function roomBeside({ summary, personsView, promises, whoToCall, outsideSystem }: Changeover): Room {
  const own = [summary, personsView, promises, whoToCall, outsideSystem].reduce((sum, text) => sum + linesOf(text), 0);
  return own <= ROOM_FOR_ALL ? ample : own <= ROOM_FOR_SOME ? some : scant;
}

const reached = (one: { name: string; phone: string } | undefined): string =>
  [one?.name, one?.phone].filter((text) => text?.trim()).join(", ");

/**
 * Overleveringsnotat (`product.md` 3.8, `domain.md` 2.8): summary, last contact and next meeting, open promises, whom to
 * call, days ahead, limits of the consent, what stands in no system, the checklist of both and a line for each to sign on.
 * `itemId` is the change, or an appointment that somebody stands in for: then it is what the case knows, on one page.
 */
export function composeHandover(input: CaseDocumentInput & { itemId: string }): DocumentContent | null {
  const { case: record, settings, services, today } = input;
  const { changeovers, appointments } = record;
  const nameOf = (serviceId: string): string => services.find(({ id }) => id === serviceId)?.name ?? "";
  const known = briefFacts(record, settings, today, nameOf);
  const parts: HandoverParts = { input, texts: handoverTexts[input.language], known, room: ample };
  const changeover = changeovers.find(({ id }) => id === input.itemId);
  if (changeover) return toNext(parts, changeover);
  const stoodInFor = appointments.find(({ id, deputyId }) => id === input.itemId && deputyId !== "");
  return stoodInFor ? toDeputy(parts, stoodInFor) : null;
}

function toNext(given: HandoverParts, changeover: Changeover): DocumentContent {
  const { input, texts } = given;
  const common = commonTexts[input.language];
  const [from, to] = [appointedIn(input, changeover.fromId), appointedIn(input, changeover.toId)];
  const parts: HandoverParts = { ...given, room: roomBeside(changeover) };
  const promises = [...prose(changeover.promises), ...measuresLeft(parts)];
  const call = [...toCall(parts), ...prose(changeover.whoToCall)];
  return caseDocument(input, {
    kind: "handover",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: [
      ...concerning(input.case, common),
      ...facts([
        [texts.from, reached(from)],
        [texts.to, reached(to)],
        [texts.both, shownPeriod(changeover.overlapFrom, changeover.overlapUntil, common)],
        [texts.consent, consentText(parts)],
      ]),
      ...optionalSection(1, texts.summary, changeover.summary),
      ...optionalSection(1, texts.view, changeover.personsView),
      ...contacts(parts),
      ...(promises.length > 0 ? [heading(1, texts.promises), ...promises] : []),
      ...(call.length > 0 ? [heading(1, texts.call), ...call] : []),
      ...daysAhead(parts),
      ...consentLimits(parts),
      ...optionalSection(1, texts.outside, changeover.outsideSystem),
      ...signOff(parts, changeover, from, to),
    ],
  });
}

/** Two minutes' reading for one who stands in (`peers.md` (c) 22). */
function toDeputy(parts: HandoverParts, appointment: Appointment): DocumentContent {
  const { input, texts } = parts;
  const common = commonTexts[input.language];
  const coordinator = (id: string) => input.coordinators.find((one) => one.id === id);
  const call = toCall(parts);
  return caseDocument(input, {
    kind: "handover",
    title: texts.deputyTitle,
    fileWord: texts.deputyFile,
    subtitle: texts.deputySubtitle,
    footerName: texts.deputyFile,
    blocks: [
      ...concerning(input.case, common),
      ...facts([
        [texts.deputy, reached(coordinator(appointment.deputyId))],
        [texts.deputyFor, reached(coordinator(appointment.coordinatorId))],
        [texts.deputyDays, shownPeriod(appointment.deputyFrom, appointment.deputyUntil, common)],
        [texts.consent, consentText(parts)],
      ]),
      ...contacts(parts),
      ...measuresLeft(parts),
      ...(call.length > 0 ? [heading(1, texts.call), ...call] : []),
      ...daysAhead(parts),
      ...consentLimits(parts),
      heading(1, texts.writeDown),
      ...prose(texts.deputyAsk),
    ],
  });
}
