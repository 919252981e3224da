import { fold } from "../text.ts";
import type { Service } from "./schema.ts";

/** One line of a pick list: `value` is what stands in the field, `detail` helps to tell services apart. */
export interface ServiceChoice {
  id: string;
  value: string;
  detail: string;
}

/** Names as they are typed into a field; services with the same name get their unit behind it. */
export function serviceChoices(services: readonly Service[]): ServiceChoice[] {
  const count = new Map<string, number>();
  for (const service of services) count.set(fold(service.name), (count.get(fold(service.name)) ?? 0) + 1);
  return services
    .filter((service) => service.name.trim() !== "")
    .map((service) => {
      const shared = (count.get(fold(service.name)) ?? 0) > 1 && service.unit.trim() !== "";
      const detail = [service.alias, service.unit].filter((part) => part.trim() !== "").join(" · ");
      return { id: service.id, value: shared ? `${service.name} (${service.unit})` : service.name, detail };
    });
}

/** The service a typed text names, or null. */
export function choiceNamed(choices: readonly ServiceChoice[], text: string): ServiceChoice | null {
  const wanted = fold(text.trim());
  return wanted === "" ? null : (choices.find((choice) => fold(choice.value.trim()) === wanted) ?? null);
}
