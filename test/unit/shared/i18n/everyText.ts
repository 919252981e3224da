import { accessLog as accessLogNb } from "../../../../shared/document/texts/accessLog.nb.ts";
import { accessLog as accessLogNn } from "../../../../shared/document/texts/accessLog.nn.ts";
import { certificate as certificateNb } from "../../../../shared/document/texts/certificate.nb.ts";
import { common as commonNb } from "../../../../shared/document/texts/common.nb.ts";
import { certificate as certificateNn } from "../../../../shared/document/texts/certificate.nn.ts";
import { common as commonNn } from "../../../../shared/document/texts/common.nn.ts";
import { consent as consentNb } from "../../../../shared/document/texts/consent.nb.ts";
import { consent as consentNn } from "../../../../shared/document/texts/consent.nn.ts";
import { assessment as assessmentNb } from "../../../../shared/document/texts/assessment.nb.ts";
import { handover as handoverNb } from "../../../../shared/document/texts/handover.nb.ts";
import { report as reportNb } from "../../../../shared/document/texts/report.nb.ts";
import { letter as letterNb } from "../../../../shared/document/texts/letter.nb.ts";
import { oneTime as oneTimeNb } from "../../../../shared/document/texts/oneTime.nb.ts";
import { assessment as assessmentNn } from "../../../../shared/document/texts/assessment.nn.ts";
import { handover as handoverNn } from "../../../../shared/document/texts/handover.nn.ts";
import { report as reportNn } from "../../../../shared/document/texts/report.nn.ts";
import { letter as letterNn } from "../../../../shared/document/texts/letter.nn.ts";
import { oneTime as oneTimeNn } from "../../../../shared/document/texts/oneTime.nn.ts";
import { plan as planNb } from "../../../../shared/document/texts/plan.nb.ts";
import { plan as planNn } from "../../../../shared/document/texts/plan.nn.ts";
import { recoverySheet as recoverySheetNb } from "../../../../shared/document/texts/recoverySheet.nb.ts";
import { recoverySheet as recoverySheetNn } from "../../../../shared/document/texts/recoverySheet.nn.ts";
import { withdrawal as withdrawalNb } from "../../../../shared/document/texts/withdrawal.nb.ts";
import { withdrawal as withdrawalNn } from "../../../../shared/document/texts/withdrawal.nn.ts";
import { messages } from "../../../../shared/i18n/messages.ts";

/** Where a text stands (with the sample values when it takes any), and how it reads. */
export type Entry = [path: string, text: string];

const counts = [0, 1, 2, 1234];
const names = ["x", ""];

/** Every choice of `length` sample values; the types are not there at run time, so each place is tried as both. */
function samples(length: number): (number | string)[][] {
  if (length === 0) return [[]];
  return samples(length - 1).flatMap((rest) => [...counts, ...names].map((value) => [...rest, value]));
}

/** A number where a name belongs throws, a name where a number belongs is not a number: such a try says nothing. */
function called(text: (...values: unknown[]) => unknown, path: string): Entry[] {
  const readable = samples(text.length).flatMap((values): Entry[] => {
    try {
      const result = String(text(...values));
      return /NaN|undefined|\[object/.test(result) ? [] : [[`${path}(${JSON.stringify(values).slice(1, -1)})`, result]];
    } catch {
      return [];
    }
  });
  return readable.length > 0 ? readable : [[`${path}()`, "undefined"]];
}

function textsOf(node: unknown, path: string): Entry[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return called(node as (...values: unknown[]) => unknown, path);
  return Object.entries(node as object).flatMap(([key, inner]) => textsOf(inner, path ? `${path}.${key}` : key));
}

const paperNb = {
  accessLog: accessLogNb,
  certificate: certificateNb,
  common: commonNb,
  consent: consentNb,
  plan: planNb,
  letter: letterNb,
  assessment: assessmentNb,
  handover: handoverNb,
  report: reportNb,
  oneTime: oneTimeNb,
  recoverySheet: recoverySheetNb,
  withdrawal: withdrawalNb,
};
const paperNn = {
  accessLog: accessLogNn,
  certificate: certificateNn,
  common: commonNn,
  consent: consentNn,
  plan: planNn,
  letter: letterNn,
  assessment: assessmentNn,
  handover: handoverNn,
  report: reportNn,
  oneTime: oneTimeNn,
  recoverySheet: recoverySheetNn,
  withdrawal: withdrawalNn,
};

/** Every text of the screen and of the documents (under `paper`), by language. */
export const everyText = {
  nb: textsOf({ ...messages.nb, paper: paperNb }, ""),
  nn: textsOf({ ...messages.nn, paper: paperNn }, ""),
};
