import type { AppError, AppErrorCode } from "../../shared/appError.ts";

/** What trying again cannot cure. */
const final: readonly AppErrorCode[] = [
  "validation",
  "notAllowed",
  "accessEnded",
  "storeReadOnly",
  "recordNewer",
  "erased",
  "moveChanged",
  "locked",
];

/** A failed save is tried again by itself. */
export const isRetried = (error: AppError): boolean => !final.includes(error.code);
