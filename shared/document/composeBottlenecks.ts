import { norwegianDate } from "../dates.ts";
import { messages } from "../i18n/messages.ts";
import { countBy, ofYear } from "../unit/bottlenecks.ts";
import { categoryName } from "../unit/standardCategories.ts";
import type { Bottleneck, UnitRecord } from "../unit/schema.ts";
import type { DocumentBlock, DocumentContent } from "./blocks.ts";
import { bullets, heading, paragraph } from "./blockBuilders.ts";
import { unitDocument, type DocumentInput } from "./caseDocument.ts";

export interface BottlenecksInput extends DocumentInput {
  unit: Pick<UnitRecord, "bottlenecks">;
  year: number;
}

/** Examples of each category; the counts tell of the rest. */
const EXAMPLES = 5;

/** What stood in people's way in a year, for the municipality's leadership (source 003: "tilbakemeldinger til ledelsen"). */
export function composeBottlenecks(input: BottlenecksInput): DocumentContent {
  const { language, settings, services, unit, year } = input;
  const t = messages[language];
  const { paper } = t.unit;
  const found = ofYear(unit.bottlenecks, year);
  const category = ({ category: id }: Bottleneck): string => categoryName(id, settings, t);
  const service = ({ serviceId, serviceName }: Bottleneck): string =>
    services.find(({ id }) => id === serviceId)?.name.trim() || serviceName.trim() || t.unit.noService;
  const counted = (title: string, column: string, keyOf: (one: Bottleneck) => string): DocumentBlock[] => [
    heading(1, title),
    {
      kind: "table",
      caption: title,
      columns: [
        { title: column, width: 140 },
        { title: t.unit.countBy, width: 30 },
      ],
      rows: countBy(found, keyOf).map(([name, count]) => [name, String(count)]),
    },
  ];
  const examples = countBy(found, category).flatMap(([name]): DocumentBlock[] => [
    heading(2, name),
    bullets(
      found
        .filter((one) => category(one) === name)
        .slice(0, EXAMPLES)
        .map((one) => `${norwegianDate(one.on)}: ${one.text.trim()}`),
    ),
  ]);
  return unitDocument(input, {
    kind: "bottlenecks",
    isPublic: true,
    subtitle: paper.subtitle(year),
    fileWord: paper.file(year),
    footerName: paper.file(year),
    blocks:
      found.length === 0
        ? [heading(1, t.unit.tabs.bottlenecks), paragraph(paper.none(year))]
        : [
            { kind: "paragraph", look: "lead", text: paper.lead(year, found.length) },
            ...counted(t.unit.byCategory, t.unit.fields.category, category),
            ...counted(t.unit.byService, t.unit.fields.service, service),
            heading(1, paper.examples),
            ...examples,
          ],
  });
}
