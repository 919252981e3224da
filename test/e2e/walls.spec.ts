import { expect, test } from "../support/test.ts";

test.describe("the walls around the window", () => {
  test("the page has our bridge and nothing of Node or Electron", async ({ app }) => {
    const seen = await app.page.evaluate(() => ({
      require: typeof (globalThis as { require?: unknown }).require,
      process: typeof (globalThis as { process?: unknown }).process,
      bridge: Object.isFrozen((globalThis as unknown as { helhet: object }).helhet),
      invoke: "invoke" in (globalThis as unknown as { helhet: object }).helhet,
    }));
    expect(seen).toEqual({ require: "undefined", process: "undefined", bridge: true, invoke: false });
  });

  test("the content security policy stops scripts and styles that are not ours", async ({ app }) => {
    await app.page.evaluate(() => {
      const kinds: string[] = [];
      Object.assign(window, { stoppedKinds: kinds });
      document.addEventListener("securitypolicyviolation", (event) => kinds.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.head.append(script);
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
      void fetch("https://example.org/").catch(() => undefined);
    });
    const stopped = (): Promise<string[]> =>
      app.page.evaluate(() => (window as unknown as { stoppedKinds: string[] }).stoppedKinds.toSorted());
    await expect.poll(stopped).toEqual(["connect-src", "script-src-elem", "style-src-elem"]);
    expect(await app.page.evaluate(() => "broken" in window)).toBe(false);
  });

  test("only files of the app are served, and the title names nobody", async ({ app }) => {
    const answers = await app.page.evaluate(async () => {
      const tried = ["/../preferences.json", "/%2e%2e/package.json", "/nosuchfile.js", "/index.html"];
      return Promise.all(tried.map(async (path) => (await fetch(path)).status));
    });
    expect(answers).toEqual([404, 404, 404, 200]);
    expect(await app.page.title()).toBe("Helhet");
  });
});
