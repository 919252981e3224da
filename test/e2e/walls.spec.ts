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
    const stopped = await app.page.evaluate(async () => {
      const stoppedKinds: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => stoppedKinds.push(event.effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.head.append(script);
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.head.append(style);
      await fetch("https://example.org/").catch(() => undefined);
      await new Promise(requestAnimationFrame);
      return { stoppedKinds, broken: "broken" in window };
    });
    expect(stopped.broken).toBe(false);
    expect(stopped.stoppedKinds).toEqual(expect.arrayContaining(["script-src-elem", "style-src-elem", "connect-src"]));
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
