/**
 * Every failure the user can meet. Each code has one sentence in both languages (`i18n/texts/error.*`).
 * `unexpected` carries a reference to quote; details stay in the technical log.
 */
export type AppError =
  | { code: "validation"; fields: string[] }
  | { code: "notFound" }
  | { code: "conflict" }
  | { code: "notAllowed" }
  | { code: "accessEnded" }
  | { code: "lastLeader" }
  | { code: "storeReadOnly" }
  | { code: "storeOlder" }
  | { code: "recordNewer"; id: string }
  | { code: "erased" }
  | { code: "numberMismatch" }
  | { code: "notArchived" }
  | { code: "stillKept" }
  | { code: "moveChanged" }
  | { code: "unsaved" }
  | { code: "logUnwritable" }
  | { code: "maintenanceBusy" }
  | { code: "noBackup" }
  | { code: "backupDamaged" }
  | { code: "backupInsideStore" }
  | { code: "attachmentType" }
  | { code: "receiverMissing" }
  | { code: "consentStops" }
  | { code: "limitsNotRead" }
  | { code: "locked" }
  | { code: "wrongPassphrase" }
  | { code: "weakPassphrase" }
  | { code: "recoveryMismatch" }
  | { code: "recoveryNotLeader" }
  | { code: "notAStore" }
  | { code: "folderNotEmpty" }
  | { code: "storeMissing" }
  | { code: "storeUnfinished" }
  | { code: "storeDamaged"; part: string }
  | { code: "storeNewer" }
  | { code: "recordDamaged"; id: string }
  | { code: "selfTestFailed" }
  | { code: "diskFull" }
  | { code: "readOnly" }
  | { code: "folderUnavailable" }
  | { code: "fileInUse" }
  | { code: "fileUnreadable" }
  | { code: "fileTooLarge"; limit: number }
  | { code: "tooManyRows"; limit: number }
  | { code: "noPrinter" }
  | { code: "cancelled" }
  | { code: "unexpected"; reference: string };

export type AppErrorCode = AppError["code"];

/** Thrown inside the main process and turned into a `Result` at the gateway (`electron/ipc`). */
export class ExpectedError extends Error {
  readonly appError: AppError;
  constructor(appError: AppError) {
    super(appError.code);
    this.name = "ExpectedError";
    this.appError = appError;
  }
}

/** An expected failure, and one of these. */
export const isCode = (error: unknown, ...codes: AppErrorCode[]): boolean =>
  error instanceof ExpectedError && codes.includes(error.appError.code);
