import { ExpectedError, type AppError } from "../../shared/appError.ts";
import { codeOf } from "./files.ts";

const always: Record<string, AppError> = {
  ENOSPC: { code: "diskFull" },
  EDQUOT: { code: "diskFull" },
  EROFS: { code: "readOnly" },
  EBUSY: { code: "fileInUse" },
};
const unavailable: AppError = { code: "folderUnavailable" };
const gone = ["ENOENT", "EIO", "ENOTCONN", "ETIMEDOUT", "ENODEV", "ENXIO", "ESTALE", "EHOSTDOWN", "ENETUNREACH"];

/** What the user is told about a failed file call; errors we do not know stay as they are. */
export function explain(error: unknown, doing: "read" | "write"): unknown {
  if (error instanceof ExpectedError) return error;
  const code = codeOf(error);
  const known = always[code];
  if (known) return new ExpectedError(known);
  if (gone.includes(code)) return new ExpectedError(unavailable);
  if (code !== "EACCES" && code !== "EPERM") return error;
  return new ExpectedError(doing === "write" ? { code: "readOnly" } : unavailable);
}

/** Runs file work and turns its failures into errors with a sentence for the user. */
export async function explained<T>(doing: "read" | "write", work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw explain(error, doing);
  }
}

export const damaged = (part: string): ExpectedError => new ExpectedError({ code: "storeDamaged", part });
export const conflict = (): ExpectedError => new ExpectedError({ code: "conflict" });
