import type { LogRow } from "../../shared/accessLog/schema.ts";
import type { CaseDocumentInput } from "../../shared/document/caseDocument.ts";
import { composeAccessLog } from "../../shared/document/composeAccessLog.ts";
import { summarise } from "../../shared/case/summary.ts";
import { composeBottlenecks } from "../../shared/document/composeBottlenecks.ts";
import { composeMondayList } from "../../shared/document/composeMondayList.ts";
import { emptyUnit } from "../../shared/unit/newUnit.ts";
import type { UnitRecord } from "../../shared/unit/schema.ts";
import { composeAssessment } from "../../shared/document/composeAssessment.ts";
import { composeCertificate } from "../../shared/document/composeCertificate.ts";
import { composeConsent } from "../../shared/document/composeConsent.ts";
import { composeHandover } from "../../shared/document/composeHandover.ts";
import { composeOneTime } from "../../shared/document/composeOneTime.ts";
import { composePlan } from "../../shared/document/composePlan.ts";
import { composeRecoverySheet } from "../../shared/document/composeRecoverySheet.ts";
import { composeReport } from "../../shared/document/composeReport.ts";
import { composeWithdrawal } from "../../shared/document/composeWithdrawal.ts";
import type { DocumentContent, DocumentKind } from "../../shared/document/blocks.ts";
import type { Course } from "../../shared/course/schema.ts";
import type { Language } from "../../shared/fields.ts";
import {
  makeBottleneck,
  makeCase,
  makeConsent,
  makeCoordinator,
  makeCourse,
  makePerson,
  makeService,
  makeSettings,
} from "../fixtures/makeCase.ts";
import { makeLogRow, minuteByMinute } from "../fixtures/makeLogRow.ts";
import { letterCases, letterOf, livedInput } from "./letterCases.ts";
import { extremeCase } from "./extremeCase.ts";
import { typicalCase } from "./typicalCase.ts";

export const sizes = ["empty", "typical", "extreme"] as const;
export type Size = (typeof sizes)[number];
export const languages = ["nb", "nn"] as const;

const TODAY = "2026-11-21";

/** What is in the register and the directory when the case is typical. */
const services = [
  makeService(),
  makeService({ id: "service-2", name: "Fjordsida skole" }),
  makeService({ id: "service-3", name: "Hjemmesykepleien" }),
  makeService({ id: "service-4", name: "Fastlegen" }),
  makeService({ id: "service-5", name: "Nav Nordvik" }),
];

const emptyCase = () =>
  makeCase({
    person: makePerson({ name: "", birthDate: "" }),
    referrals: [],
    consents: [makeConsent()],
  });

const cases = { empty: emptyCase, typical: typicalCase, extreme: extremeCase };

/** The same case in both languages: the user's own words are never translated. */
export function documentInput(size: Size, language: Language): CaseDocumentInput {
  return {
    case: cases[size](),
    settings: size === "empty" ? makeSettings({ municipality: "", unitName: "", phone: "" }) : makeSettings(),
    coordinators:
      size === "empty" ? [] : [makeCoordinator(), makeCoordinator({ id: "coordinator-2", name: "Jon Oppdiktet Vik" })],
    services: size === "empty" ? [] : services,
    language,
    today: TODAY,
  };
}

const groups = {
  empty: [],
  typical: ["K7QM2XD", "9RFTN4B", "W3HJ6PA", "ZC8VE5G", "2MXKD7Q", "T4NB9RF", "6PAW3HJ", "E5GZC8V"],
  extreme: Array.from({ length: 8 }, () => "ABCDEFGH<&>{{x}}]]>\u0001\uFFFE"),
};

const slips = {
  empty: { name: "", oneTime: "" },
  typical: { name: "Jon Oppdiktet Vik", oneTime: "K7QM-2XD9-RFTN-4BW3" },
  extreme: { name: "Ø".repeat(200), oneTime: "<&>{{x}}]]>\u0001\uFFFE" },
};

/** What happened to the case, newest first. */
export const logRows: Record<Size, LogRow[]> = {
  empty: [],
  typical: [
    makeLogRow("readLog", {
      at: "2026-11-20T09:30:00.000+01:00",
      userId: "leader",
      userName: "Eva Oppdiktet Lind",
      role: "leader",
    }),
    makeLogRow("print", {
      at: "2026-11-18T14:05:00.000+01:00",
      seq: 9,
      details: ["plan", "nb"],
      receiver: { name: "Siri Oppdiktet Dahle", organisation: "Fjordsida skole", basis: "Samtykke" },
    }),
    makeLogRow("export", { at: "2026-11-18T14:02:00.000+01:00", seq: 8, details: ["consent", "nn", "pdf"] }),
    ...[3, 2, 1].map((seq) =>
      makeLogRow("change", { at: `2026-11-18T13:0${String(seq)}:00.000+01:00`, seq, details: ["plan"] }),
    ),
    makeLogRow("open", { at: "2026-11-18T13:00:00.000+01:00", seq: 0 }),
    makeLogRow("change", { at: "2026-10-02T08:00:00.000+02:00", session: "s0", completed: false }),
    makeLogRow("create", { at: "2026-10-01T08:00:00.000+02:00", session: "s0" }),
  ],
  extreme: [
    makeLogRow("print", {
      at: "2026-11-20T09:30:00.000+01:00",
      userName: "Ø".repeat(200),
      role: "constructor",
      details: ["toString", "xx"],
      receiver: { name: "<&>{{x}}]]>\u0001\uFFFE", organisation: "Å".repeat(200), basis: "B\nC".repeat(60) },
    }),
    ...minuteByMinute(400, "2026-11-19", () => ({ record: "case-a1" })).toReversed(),
  ],
};

const courses: Record<Size, Course> = {
  empty: makeCourse({ title: "", on: "", hours: null, attendees: ["nobody"] }),
  typical: makeCourse({ place: "Rådhuset", topics: ["Rollen som koordinator", "Samtykke og taushetsplikt"] }),
  extreme: makeCourse({
    title: "Ø".repeat(200),
    on: "31.02.2026",
    place: "<&>{{x}}]]>\u0001\uFFFE",
    hours: 1000,
    topics: Array.from({ length: 40 }, () => "Å".repeat(200)),
  }),
};

function certificate(size: Size, input: CaseDocumentInput): DocumentContent {
  const course = courses[size];
  const attendee = course.attendees[0] ?? "";
  const made = composeCertificate({ ...input, courses: [course], courseId: course.id, coordinatorId: attendee });
  if (!made) throw new Error("no certificate");
  return made;
}

function letter(size: Size, language: Language): DocumentContent {
  const longest = letterCases.find(({ name }) => name === "offer-parent");
  if (!longest) throw new Error("no letter");
  return letterOf(longest, size, language);
}

const units: Record<Size, UnitRecord> = {
  empty: emptyUnit(),
  typical: {
    ...emptyUnit(),
    bottlenecks: [
      makeBottleneck({ id: "b1", category: "waiting", text: "Lang ventetid på utredning." }),
      makeBottleneck({ id: "b2", on: "2026-05-04", category: "handover", serviceName: "Ungdomsskolen" }),
    ],
  },
  extreme: {
    ...emptyUnit(),
    bottlenecks: Array.from({ length: 60 }, (_, index) =>
      makeBottleneck({ id: `b${index}`, category: "<&>{{x}}", text: "Ø".repeat(1000), serviceName: "Å".repeat(200) }),
    ),
  },
};

function mondayList(size: Size, input: CaseDocumentInput): DocumentContent {
  const counts: Record<Size, number> = { empty: 0, typical: 12, extreme: 300 };
  const summaries = Array.from({ length: counts[size] }, (_, index) =>
    summarise(
      makeCase({ id: `c${index}`, number: `2026-${String(index).padStart(3, "0")}`, person: input.case.person }),
      TODAY,
    ),
  );
  const register = { coordinators: input.coordinators, courses: [] };
  return composeMondayList({ ...input, summaries, register, unit: units[size], role: "leader" });
}

/** The case has gone the whole way; an empty report is the blank form. */
function ofCase(kind: "report" | "handover" | "assessment", size: Size, language: Language): DocumentContent {
  const input = livedInput(size, language);
  const referralId = size === "empty" ? "" : (input.case.referrals[0]?.id ?? "");
  const made = {
    report: () => composeReport({ ...input, referralId }),
    handover: () => composeHandover({ ...input, itemId: "changeover-1" }),
    assessment: () => composeAssessment(input),
  }[kind]();
  if (!made) throw new Error(`no ${kind}`);
  return made;
}

/** One document of each kind and size. */
export function documentCase(kind: DocumentKind, size: Size, language: Language): DocumentContent {
  const input = documentInput(size, language);
  switch (kind) {
    case "plan":
      return composePlan(input);
    case "consent":
      return composeConsent({ ...input, consentId: "consent-1" });
    case "withdrawal":
      return composeWithdrawal({ ...input, itemId: size === "empty" ? "" : "withdrawal-1" });
    case "recoverySheet":
      return composeRecoverySheet({
        groups: groups[size],
        fingerprint: size === "empty" ? "" : "4f1c 09ab 77d2 e8b0 51c6",
        createdOn: size === "empty" ? "" : TODAY,
        language,
      });
    case "report":
    case "handover":
    case "assessment":
      return ofCase(kind, size, language);
    case "letter":
      return letter(size, language);
    case "mondayList":
      return mondayList(size, input);
    case "bottlenecks":
      return composeBottlenecks({ ...input, unit: units[size], year: 2026 });
    case "certificate":
      return certificate(size, input);
    case "accessLog":
      return composeAccessLog({ ...input, rows: logRows[size] });
    case "oneTime":
      return composeOneTime({ ...slips[size], createdOn: size === "empty" ? "" : TODAY, language });
  }
}
