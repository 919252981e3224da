import { isWhole } from "../consent/rules.ts";
import type { Consent, Withdrawal } from "../consent/schema.ts";
import { isIsoDate } from "../dates.ts";
import type { Language } from "../fields.ts";
import type { Choice, DocumentBlock, DocumentContent } from "./blocks.ts";
import { bullets, facts, heading, paragraph } from "./blockBuilders.ts";
import {
  caseDocument,
  commonTexts,
  concerning,
  serviceName,
  shownDate,
  type CaseDocumentInput,
} from "./caseDocument.ts";
import type { CommonTexts } from "./texts/common.nb.ts";
import { withdrawal as nb, type WithdrawalTexts } from "./texts/withdrawal.nb.ts";
import { withdrawal as nn } from "./texts/withdrawal.nn.ts";

const withdrawalTexts: Record<Language, WithdrawalTexts> = { nb, nn };

/** Without a withdrawal it is a form to fill in by hand; without a consent too, one that fits any consent. */
interface WithdrawalParts {
  input: CaseDocumentInput;
  consent: Consent | undefined;
  withdrawal: Withdrawal | undefined;
  texts: WithdrawalTexts;
  common: CommonTexts;
}

function about({ input, consent, texts, common }: WithdrawalParts): DocumentBlock[] {
  const version = consent
    ? isIsoDate(consent.signedOn)
      ? texts.versionSigned(consent.version, shownDate(consent.signedOn, common))
      : texts.version(consent.version)
    : "";
  return [
    ...concerning(input.case, common, [[texts.consent, version]]),
    { kind: "paragraph", look: "lead", text: texts.lead },
  ];
}

function what({ input, consent, withdrawal, texts }: WithdrawalParts): DocumentBlock[] {
  const own = texts.what;
  const whole = withdrawal && consent ? isWhole(consent, withdrawal) : false;
  const ticked = (taken: boolean | undefined): boolean => !whole && taken === true;
  const services: Choice[] = (consent?.services ?? [])
    .filter(({ decision }) => decision !== "notAllowed")
    .map((row) => ({
      checked: ticked(withdrawal?.serviceRows.includes(row.id)),
      text: own.service(serviceName(row, input.services)),
    }));
  const items: Choice[] = [
    { checked: whole, text: own.all },
    ...(!consent || consent.forCoordinator
      ? [{ checked: ticked(withdrawal?.coordinator), text: own.coordinator }]
      : []),
    ...(!consent || consent.forPlan ? [{ checked: ticked(withdrawal?.plan), text: own.plan }] : []),
    ...services,
  ];
  return [
    heading(1, own.heading),
    { kind: "choices", items },
    ...(withdrawal ? [] : [{ kind: "writingLines", label: own.other, lines: services.length ? 1 : 2 } as const]),
  ];
}

function when({ withdrawal, texts, common }: WithdrawalParts): DocumentBlock[] {
  const own = texts.when;
  return [
    heading(1, own.heading),
    ...(withdrawal
      ? facts([
          [own.label, shownDate(withdrawal.on, common)],
          [texts.how.label, [texts.how[withdrawal.how], withdrawal.by.trim()].filter(Boolean).join(", ")],
        ])
      : [{ kind: "writingLines", label: own.blank, lines: 1 } as const]),
  ];
}

function meaning({ withdrawal, texts }: WithdrawalParts): DocumentBlock[] {
  const own = texts.means;
  return [
    heading(1, own.heading),
    bullets(own.items),
    { kind: "choices", items: [{ checked: withdrawal?.consequencesExplained ?? false, text: own.explained }] },
  ];
}

function informed({ withdrawal, texts }: WithdrawalParts): DocumentBlock[] {
  const own = texts.informed;
  return [
    heading(1, own.heading),
    paragraph(own.text),
    ...(withdrawal?.informed.trim()
      ? facts([[own.label, withdrawal.informed]])
      : [{ kind: "writingLines", label: own.blank, lines: 1 } as const]),
  ];
}

/** An oral withdrawal is as good as a written one: then only the employee who took it down signs. */
function signatures({ withdrawal, texts }: WithdrawalParts): DocumentBlock[] {
  const own = texts.signatures;
  const oral = withdrawal?.how === "oral";
  const person = withdrawal?.by.trim() ?? "";
  return [
    heading(1, own.heading),
    ...(oral ? [paragraph(own.oral)] : [{ kind: "signature", label: person || own.person } as const]),
    { kind: "signature", label: own.employee },
  ];
}

/** `itemId` is a withdrawal or a consent of the case; empty gives a form with neither filled in. */
export function composeWithdrawal(input: CaseDocumentInput & { itemId: string }): DocumentContent {
  const { consents } = input.case;
  const withdrawal = consents.flatMap(({ withdrawals }) => withdrawals).find(({ id }) => id === input.itemId);
  const consent = consents.find(({ id, withdrawals }) =>
    withdrawal ? withdrawals.includes(withdrawal) : id === input.itemId,
  );
  const texts = withdrawalTexts[input.language];
  const parts: WithdrawalParts = { input, consent, withdrawal, texts, common: commonTexts[input.language] };
  const sections = [about, what, when, meaning, informed, signatures];
  return caseDocument(input, {
    kind: "withdrawal",
    subtitle: texts.subtitle,
    footerName: texts.footer,
    blocks: sections.flatMap((section) => section(parts)),
  });
}
