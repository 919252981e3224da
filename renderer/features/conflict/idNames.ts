import { isFields, isItems } from "../../../shared/conflict/path.ts";

export interface Named {
  id: string;
  name: string;
}

/** The name of an id in a record: from the registers, else of an item in the record. An appointment is named by its coordinator. */
export function nameOfId(
  record: unknown,
  id: string,
  registered: readonly Named[],
  areaName: (key: string) => string,
): string {
  const wanted = appointedBy(record, id) ?? id;
  return registered.find((one) => one.id === wanted)?.name ?? nameInside(record, id, areaName);
}

function appointedBy(record: unknown, id: string): string | undefined {
  const appointments = isFields(record) ? record["appointments"] : undefined;
  const found = isItems(appointments) ? appointments.find((one) => one.id === id)?.["coordinatorId"] : undefined;
  return typeof found === "string" ? found : undefined;
}

/** Of an item somewhere in the record. */
function nameInside(value: unknown, id: string, areaName: (key: string) => string): string {
  if (isItems(value)) {
    const found = value.find((item) => item.id === id);
    const key = found?.["key"];
    const area = typeof key === "string" ? areaName(key) : "";
    const named = [found?.["name"], found?.["title"], area].find((one) => typeof one === "string" && one !== "");
    if (typeof named === "string") return named;
  }
  if (typeof value !== "object" || value === null) return "";
  const inner = isFields(value) ? Object.values(value) : (value as unknown[]);
  for (const one of inner) {
    const found = nameInside(one, id, areaName);
    if (found !== "") return found;
  }
  return "";
}
