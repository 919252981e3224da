import { z } from "zod";
import { describe, expect, it } from "vitest";
import { textKind } from "../../../../shared/conflict/textFields.ts";
import { limits } from "../../../../shared/fields.ts";
import { walkShapes } from "../../../support/walkShape.ts";

const kindOf = (shape: z.ZodType): ReturnType<typeof textKind> => {
  const longest = shape instanceof z.ZodString ? shape.maxLength : null;
  if (longest === limits.note) return "note";
  return longest === limits.name || longest === limits.line ? "line" : null;
};

describe("textKind", () => {
  it.each(walkShapes().map(({ keys, shape }) => [keys.join("."), keys, kindOf(shape)] as const))(
    "knows %s",
    (_name, keys, kind) => {
      expect(textKind(keys)).toBe(kind);
    },
  );
});
