import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";

/** A Word file opened for checking: its parts as text and as trees. Names are qualified ("w:p"): Word always writes `w:`. */
export interface DocxFile {
  names: string[];
  text: (name: string) => string;
  tree: (name: string) => Document | null;
  /** First problem met while reading the trees; empty when there is none. */
  unreadable: string;
  /** Main text, headers and footers. */
  bodies: Element[];
  document: Element | null;
  styles: Map<string, Style>;
}

export interface Style {
  element: Element;
  name: string;
  basedOn: string;
}

export function children(node: Element | Document, name?: string): Element[] {
  const found: Element[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 1 && (!name || child.nodeName === name)) found.push(child as Element);
  }
  return found;
}

/** Everything below with one of the names, in order. */
export function below(node: Element | Document | null, ...names: string[]): Element[] {
  if (!node) return [];
  return children(node).flatMap((child) => [
    ...(names.includes(child.nodeName) ? [child] : []),
    ...below(child, ...names),
  ]);
}

export const first = (node: Element | null | undefined, ...path: string[]): Element | undefined =>
  path.reduce<Element | undefined>((at, name) => (at ? children(at, name)[0] : undefined), node ?? undefined);

export const value = (node: Element | undefined, attribute = "w:val"): string => node?.getAttribute(attribute) ?? "";

/** `<w:b/>`, `<w:b w:val="1"/>` are on; "0", "false" and "off" are off. */
export const isOn = (node: Element | undefined): boolean =>
  node !== undefined && !["0", "false", "off"].includes(value(node));

export const textOf = (node: Element): string =>
  below(node, "w:t")
    .map((text) => text.textContent ?? "")
    .join("");

export function inside(node: Element, name: string): Element | null {
  for (let parent = node.parentNode; parent; parent = parent.parentNode) {
    if (parent.nodeName === name) return parent as Element;
  }
  return null;
}

export const styleOf = (paragraph: Element): string => value(first(paragraph, "w:pPr", "w:pStyle"));

/** 1 to 9 for a heading, 0 for other paragraphs; by the style's name or outline level, along what it is based on. */
export function headingLevel(paragraph: Element, styles: DocxFile["styles"]): number {
  let id = styleOf(paragraph);
  for (let steps = 0; id && steps < 10; steps++) {
    const style = styles.get(id);
    if (!style) return 0;
    const named = /^heading (\d)$/.exec(style.name);
    if (named) return Number(named[1]);
    const outline = first(style.element, "w:pPr", "w:outlineLvl");
    if (outline) return Number(value(outline)) + 1;
    id = style.basedOn;
  }
  return 0;
}

const isXml = (name: string): boolean => /\.(xml|rels)$/.test(name);

export function openDocx(file: Uint8Array): DocxFile {
  const parts = unzipSync(new Uint8Array(file));
  const names = Object.keys(parts);
  const trees = new Map<string, Document>();
  let unreadable = "";
  const text = (name: string): string => {
    const part = parts[name];
    return part ? strFromU8(part) : "";
  };
  const parser = new DOMParser({
    onError: (level, message: string) => {
      if (level !== "warning") throw new Error(message);
    },
  });
  for (const name of names.filter(isXml)) {
    try {
      trees.set(name, parser.parseFromString(text(name), "application/xml"));
    } catch (error) {
      unreadable ||= `${name}: ${String(error)}`;
    }
  }
  const tree = (name: string) => trees.get(name) ?? null;
  const bodies = names
    .filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap((name) => tree(name)?.documentElement ?? []);
  const styles = below(tree("word/styles.xml"), "w:style").map((element): [string, Style] => [
    value(element, "w:styleId"),
    { element, name: value(first(element, "w:name")).toLowerCase(), basedOn: value(first(element, "w:basedOn")) },
  ]);
  const document = tree("word/document.xml")?.documentElement ?? null;
  return { names, text, tree, unreadable, bodies, document, styles: new Map(styles) };
}
