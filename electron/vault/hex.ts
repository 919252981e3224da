import { z } from "zod";

/** Lower-case hex of a fixed number of bytes: one way to write it, so a changed file never reads the same. */
export const hexOf = (bytes: number): z.ZodType<string> => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

export const fromHex = (text: string): Buffer => Buffer.from(text, "hex");

/** Revision as it stands in file names. */
export const eightDigits = (revision: number): string => String(revision).padStart(8, "0");
