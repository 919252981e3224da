import type { Messages } from "../../../shared/i18n/messages.ts";
import type { LifeArea } from "../../../shared/plan/schema.ts";
import { isLifeAreaKey } from "../../../shared/plan/sections.ts";

/** The standard name, or what was typed for an own area. */
export const lifeAreaTitle = (area: Pick<LifeArea, "key" | "title">, t: Messages): string =>
  isLifeAreaKey(area.key) ? t.plan.lifeArea[area.key] : area.title.trim() || t.plan.lifeArea.own;
