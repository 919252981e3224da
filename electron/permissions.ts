import { app, type Session } from "electron";

/** Before `ready`: nothing reaches the network, whatever Chromium would like to fetch. */
export function closeNetwork(): void {
  app.commandLine.appendSwitch("host-resolver-rules", "MAP * ~NOTFOUND");
  app.commandLine.appendSwitch("disable-background-networking");
  app.commandLine.appendSwitch("disable-component-update");
  app.commandLine.appendSwitch("disable-domain-reliability");
  app.commandLine.appendSwitch("lang", "nb");
}

/** Electron grants by default; here every permission, device and download is refused, and all but `app:` is stopped. */
export function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.setSpellCheckerEnabled(false);
  session.setSpellCheckerLanguages([]);
  session.on("will-download", (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !details.url.startsWith("app://main/") }));
}

/** No page of ours ever goes anywhere else, opens a window or embeds one. Dropped files do not replace the app. */
export function stayInside(): void {
  app.on("web-contents-created", (_event, contents) => {
    const own = (url: string): boolean => url.startsWith("app://main/");
    contents.on("will-navigate", (event) => {
      if (!own(event.url)) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (!own(event.url)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => event.preventDefault());
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
  });
}
