/** Names only, so that the preload carries no schemas. One name = one function on `window.helhet`. */
export const channels = [
  "getStatus",
  "setPreferences",
  "chooseFolder",
  "createStore",
  "printRecoverySheet",
  "confirmRecovery",
  "openStore",
  "openPractice",
  "closeStore",
  "unlock",
  "recoverStore",
  "lock",
  "listCases",
  "createCase",
  "openCase",
  "saveCase",
  "openDirectory",
  "saveDirectory",
  "readImportFile",
  "openCoordinators",
  "saveCoordinators",
  "openSettings",
  "saveSettings",
  "previewDocument",
  "printDocument",
  "saveDocument",
  "answerFlush",
] as const;
export type Channel = (typeof channels)[number];

/** Messages from the main process; one `on<Name>` each on `window.helhet`. */
export const events = ["flushRequested", "menuCommand", "locked"] as const;
export type EventName = (typeof events)[number];
