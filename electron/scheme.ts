import { protocol } from "electron";

/** Before `ready`: our pages are a proper origin of their own, `app://main`. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: "app", privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}
