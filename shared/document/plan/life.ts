import type { LifeArea } from "../../plan/schema.ts";
import type { DocumentBlock, TableColumn } from "../blocks.ts";
import { facts, heading, optionalSection, prose } from "../blockBuilders.ts";
import { hidesPlaces, serviceName, shownPeriod } from "../caseDocument.ts";
import type { CommonTexts } from "../texts/common.nb.ts";
import { required, requiredProse, type PlanParts } from "./planParts.ts";

/** What the municipality calls it, else the standard word for the area. */
export function lifeAreaTitle(area: LifeArea | undefined, common: CommonTexts): string {
  if (!area) return "";
  const standard: Record<string, string> = common.lifeAreas;
  return area.title.trim() || (standard[area.key] ?? common.lifeAreas.other);
}

/** Sections 5 and 6. Resources belong to required point a. */
export function situation({ input, texts, common }: PlanParts): DocumentBlock[] {
  const { plan } = input.case;
  const own = texts.situation;
  return [
    heading(1, own.heading),
    ...prose(plan.today),
    ...optionalSection(2, own.important, plan.important),
    heading(2, own.resources),
    ...requiredProse(plan.resources, common),
    ...optionalSection(2, own.difficult, plan.difficult),
    ...optionalSection(2, own.experience, plan.experience),
    ...optionalSection(1, texts.wishes.heading, plan.wishes),
  ];
}

/** Section 7. Needs belong to required point a. */
export function lifeAreas({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.lifeAreas;
  const filled = input.case.plan.lifeAreas.filter((area) =>
    [area.needsNow, area.needsAhead, area.resources].some((text) => text.trim()),
  );
  const blocks = filled.flatMap((area) => [
    heading(2, lifeAreaTitle(area, common)),
    ...facts([
      [own.now, area.needsNow],
      [own.ahead, area.needsAhead],
      [own.resources, area.resources],
    ]),
  ]);
  return [heading(1, own.heading), ...required(blocks, common)];
}

/** Section 9, required point d. */
export function contribution({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.contribution;
  const { ownContribution, familyContribution } = input.case.plan;
  const blocks = [
    ...optionalSection(2, own.own, ownContribution),
    ...optionalSection(2, own.family, familyContribution),
  ];
  return [heading(1, own.heading), ...required(blocks, common)];
}

/** Section 10. */
export function services({ input, texts, common }: PlanParts): DocumentBlock[] {
  const own = texts.services;
  const hidden = hidesPlaces(input.case);
  const rows = input.case.plan.services.map((row) => {
    const name = serviceName(row, input.services);
    const period = shownPeriod(row.from, row.until, common);
    return hidden ? [name, row.extent, period] : [name, row.contact, row.extent, period];
  });
  if (!rows.length) return [];
  const columns: TableColumn[] = hidden
    ? [
        { title: common.service, width: 60 },
        { title: own.extent, width: 66 },
        { title: own.period, width: 44 },
      ]
    : [
        { title: common.service, width: 50 },
        { title: own.contact, width: 42 },
        { title: own.extent, width: 42 },
        { title: own.period, width: 36 },
      ];
  return [heading(1, own.heading), { kind: "table", caption: own.caption, columns, rows }];
}

/** Section 11. */
export function otherPlans({ input, texts }: PlanParts): DocumentBlock[] {
  const own = texts.otherPlans;
  const { otherPlans: plans, crisis } = input.case.plan;
  if (!plans.length && !crisis.trim()) return [];
  const hidden = hidesPlaces(input.case);
  const table: DocumentBlock = {
    kind: "table",
    caption: own.caption,
    columns: hidden
      ? [{ title: own.name, width: 170 }]
      : [
          { title: own.name, width: 64 },
          { title: own.where, width: 54 },
          { title: own.contact, width: 52 },
        ],
    rows: plans.map((row) => (hidden ? [row.name] : [row.name, row.keptWhere, row.contact])),
  };
  return [heading(1, own.heading), ...(plans.length ? [table] : []), ...optionalSection(2, own.crisis, crisis)];
}
