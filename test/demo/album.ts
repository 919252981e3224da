import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { Look } from "./look.ts";

export interface Picture {
  /** Reading order and what it shows: "07-saker". */
  scene: string;
  look: string;
  file: string;
}

export interface Mishap {
  where: string;
  what: string;
}

export interface Album {
  pictures: Picture[];
  mishaps: Mishap[];
  /** A picture of what is on the screen now, as tall as the page is. */
  shoot: (page: Page, what: string, look: Look) => Promise<void>;
  /** Does one part; when it fails the rest goes on, with a picture of where it stopped. */
  attempt: (page: Page, what: string, look: Look, part: () => Promise<void>) => Promise<void>;
  /** The next look begins at 01 again. */
  restart: () => void;
}

const WIDTH = 1280;
const HEIGHT = 800;
const TALLEST = 6000;

/** Pictures in `folder`, numbered in the order they are taken: the same number is the same page in every look. */
export function openAlbum(folder: string): Album {
  mkdirSync(folder, { recursive: true });
  const pictures: Picture[] = [];
  const mishaps: Mishap[] = [];
  const numbers = new Map<string, string>();
  let at = 0;

  /** A page that is skipped in one look keeps its number, so that the looks stay side by side. */
  const numbered = (what: string): string => {
    const known = numbers.get(what);
    if (known !== undefined) {
      at = Number(known);
      return `${known}-${what}`;
    }
    at = Math.max(at, ...[...numbers.values()].map(Number)) + 1;
    const number = String(at).padStart(2, "0");
    numbers.set(what, number);
    return `${number}-${what}`;
  };

  const shoot: Album["shoot"] = async (page, what, look) => {
    await settled(page);
    const scene = numbered(what);
    const file = `${scene}-${look.name}.png`;
    await page.setViewportSize({ width: WIDTH, height: await wantedHeight(page) });
    await page.screenshot({ path: join(folder, file), animations: "disabled", caret: "hide" });
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    pictures.push({ scene, look: look.name, file });
  };

  return {
    pictures,
    mishaps,
    shoot,
    attempt: async (page, what, look, part) => {
      try {
        await part();
      } catch (failure) {
        const where = `${what}, ${look.name}`;
        const text = failure instanceof Error ? failure.message : String(failure);
        mishaps.push({ where, what: text });
        const file = `00-stoppet-${what}-${look.name}.png`;
        await page.screenshot({ path: join(folder, file) }).catch(() => undefined);
        console.error(`stopped at ${where}: ${text.split("\n")[0] ?? ""}`);
      }
    },
    restart: () => {
      at = 0;
    },
  };
}

/** The pointer is out of the way (no tooltip), nothing is being fetched, fonts are there and everything is drawn. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, undefined, {
    timeout: 15_000,
  });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** High enough that nothing on the page has to be scrolled to; a table that scrolls by itself stays as it is. */
async function wantedHeight(page: Page): Promise<number> {
  const hidden = await page.evaluate(() => {
    const scrolls = [document.querySelector("main"), document.scrollingElement];
    return Math.max(0, ...scrolls.map((one) => (one ? one.scrollHeight - one.clientHeight : 0)));
  });
  return Math.min(TALLEST, HEIGHT + hidden);
}
