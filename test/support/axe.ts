import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 A and AA, and axe's own best practice. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the page as it is now, in words. */
export async function faults(page: Page, where: string): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ values, place }) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const options = {
        runOnly: { type: "tag" as const, values },
        resultTypes: ["violations" as const],
        iframes: false,
      };
      const { violations } = await checker.run(document, options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map((node) => `${place}: ${id} ${node.html.slice(0, 120)} ${node.failureSummary ?? ""}`),
      );
    },
    { values: tags, place: where },
  );
}
