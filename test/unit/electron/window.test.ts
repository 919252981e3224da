import { expect, it } from "vitest";
import { safePreferences, windowOptions } from "../../../electron/window.ts";

const walls = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  spellcheck: false,
  devTools: false,
};

it("builds the app's window behind every wall, in a session that keeps nothing on disk", () => {
  const { webPreferences, title } = windowOptions("/preload.cjs");
  expect(webPreferences).toMatchObject({ ...walls, preload: "/preload.cjs", partition: "helhet" });
  expect(webPreferences?.partition).not.toMatch(/^persist:/);
  expect(title).toBe("Helhet");
});

it("gives windows for paper no script and no preload", () => {
  expect(safePreferences()).toMatchObject({ ...walls, javascript: false });
  expect(safePreferences()).not.toHaveProperty("preload");
});
