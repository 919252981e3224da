import { expect, it } from "vitest";
import { messages } from "../../../../shared/i18n/messages.ts";
import { walkShapes } from "../../../support/walkShape.ts";

it.each(["nb", "nn"] as const)("every field of every record has a label in %s", (language) => {
  const missing = walkShapes().filter(({ keys }) => {
    const found = keys.reduce<unknown>(
      (node, key) => (node as Record<string, unknown> | undefined)?.[key],
      messages[language].fields,
    );
    const label: unknown = typeof found === "object" && found !== null ? (found as { self?: unknown }).self : found;
    return typeof label !== "string" || label.trim() === "";
  });
  expect(missing.map(({ keys }) => keys.join("."))).toEqual([]);
});
