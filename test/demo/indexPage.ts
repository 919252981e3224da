import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Mishap, Picture } from "./album.ts";
import { looks } from "./look.ts";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const filesIn = (folder: string, ending: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .sort()
    : [];

/** One page that shows everything: the screens with the looks side by side, then the documents page by page. */
export function indexPage(out: string, pictures: readonly Picture[], mishaps: readonly Mishap[]): string {
  const scenes = [...new Set(pictures.map(({ scene }) => scene))].sort();
  const documents = join(out, "dokumenter");
  return `<!doctype html>
<html lang="nb">
<meta charset="utf-8">
<title>Helhet: alle sidene</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color: #222; background: #f4f4f2; }
  .row { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 1rem; align-items: start; }
  img { inline-size: 100%; border: 1px solid #bbb; background: #fff; }
  .pages { display: flex; flex-wrap: wrap; gap: 0.5rem; }
  .pages img { inline-size: 15rem; }
  figure { margin: 0; } figcaption { font-size: 0.85rem; color: #555; }
</style>
<h1>Helhet: alle sidene</h1>
<p>${scenes.length} sider, ${pictures.length} bilder. Alle personer er oppdiktede.</p>
${mishaps.length > 0 ? `<h2>Stoppet underveis</h2><ul>${mishaps.map(({ where, what }) => `<li>${escaped(where)}: ${escaped(what.split("\n")[0] ?? "")}</li>`).join("")}</ul>` : ""}
${scenes.map((scene) => sceneRow(scene, pictures)).join("\n")}
<h2>Dokumenter</h2>
${[...filesIn(documents, ".docx"), ...filesIn(documents, ".pdf")]
  .sort()
  .map((name) => documentRow(documents, name))
  .join("\n")}
</html>
`;
}

function sceneRow(scene: string, pictures: readonly Picture[]): string {
  const figures = looks.flatMap(({ name }) => {
    const found = pictures.find((one) => one.scene === scene && one.look === name);
    if (!found) return [`<figure><figcaption>${name}: mangler</figcaption></figure>`];
    const source = escaped(`bilder/${found.file}`);
    return [
      `<figure><a href="${source}"><img loading="lazy" src="${source}" alt="${escaped(scene)}, ${name}"></a><figcaption>${name}</figcaption></figure>`,
    ];
  });
  return `<h2>${escaped(scene)}</h2><div class="row">${figures.join("")}</div>`;
}

function documentRow(folder: string, name: string): string {
  const stem = name.replace(/\.(docx|pdf)$/, "");
  const start = `${stem}-${name.endsWith(".docx") ? "word" : "pdf"}-`;
  const pages = filesIn(join(folder, "pages"), ".png").filter((page) => page.startsWith(start));
  const shown = pages.map(
    (page) => `<img loading="lazy" src="${escaped(`dokumenter/pages/${page}`)}" alt="${escaped(page)}">`,
  );
  return `<h3><a href="${escaped(`dokumenter/${name}`)}">${escaped(name)}</a></h3><div class="pages">${shown.join("")}</div>`;
}
