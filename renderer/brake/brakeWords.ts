import type { LeftOut } from "../../shared/consent/pieces.ts";
import type { PieceTopic } from "../../shared/consent/topics.ts";
import type { BrakeReport } from "../../shared/consent/report.ts";
import type { Messages } from "../../shared/i18n/messages.ts";
import { isLifeAreaKey } from "../../shared/plan/sections.ts";
import { capital } from "../../shared/text.ts";

/** As many as one reads. */
const MOST_NAMES = 6;
const LONGEST = 60;

/** The receiver in a sentence: the name, or what it is. */
export const whoOf = ({ to }: Pick<BrakeReport, "to">, t: Messages): string => to.name.trim() || t.brake.who[to.kind];

function nameOf({ part, name }: LeftOut, t: Messages): string {
  if (part === "lifeArea") return isLifeAreaKey(name) ? t.plan.lifeArea[name] : name;
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST).trimEnd()} …` : name;
  return short.trim() === "" ? t.brake.part[part] : t.brake.named(t.brake.part[part], short.trim());
}

/** One sentence a topic: "PPT har ikke samtykke til helseopplysninger. 2 avsnitt er utelatt: ...". */
export function leftWords(report: BrakeReport, t: Messages): string[] {
  const who = capital(whoOf(report, t));
  const byTopic = Map.groupBy(report.left, ({ topic }) => topic);
  return [...byTopic].map(([topic, left]) => {
    const names = left.slice(0, MOST_NAMES).map((one) => nameOf(one, t));
    const more = left.length - names.length;
    const listed = [names.join(", "), more > 0 ? t.brake.more(more) : ""].filter(Boolean).join(" ");
    const sections = left.filter(({ size }) => size === "section").length;
    return `${about(report, who, topic, t)} ${capital(t.brake.leftOut(sections, left.length - sections, listed))}`;
  });
}

const about = ({ to }: BrakeReport, who: string, topic: PieceTopic, t: Messages): string =>
  to.kind === "service"
    ? t.brake.noConsentTo(who, t.brake.topic[topic])
    : t.brake.mayNotKnow(who, t.brake.topic[topic]);
