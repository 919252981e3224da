import { BuilderElement, CheckBox, TextRun, type XmlComponent } from "docx";
import type { Choice } from "../../shared/document/blocks.ts";
import type { RenderContext } from "./renderContext.ts";

/** MS Gothic carries the boxes on Windows and is what Word itself writes. */
const BOX_FONT = "MS Gothic";

function element(name: string, attributes: Record<string, string>, children: XmlComponent[] = []): XmlComponent {
  const named = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: named, children });
}

/**
 * A box that Word announces as ticked or not and lets one tick on screen; on paper it is ticked by hand.
 * The library's own checkbox writes no tag and no id, so all of its XML is replaced.
 */
export class CheckboxControl extends CheckBox {
  constructor({ checked, text }: Choice, context: RenderContext) {
    super();
    const number = context.nextNumber();
    const state = element("w14:checkbox", {}, [
      element("w14:checked", { "w14:val": checked ? "1" : "0" }),
      element("w14:checkedState", { "w14:val": "2612", "w14:font": BOX_FONT }),
      element("w14:uncheckedState", { "w14:val": "2610", "w14:font": BOX_FONT }),
    ]);
    this.root = [
      element("w:sdtPr", {}, [
        element("w:alias", { "w:val": text.slice(0, 60) }),
        element("w:tag", { "w:val": `box-${number}` }),
        element("w:id", { "w:val": String(1000 + number) }),
        state,
      ]),
      element("w:sdtContent", {}, [new TextRun({ text: checked ? "\u2612" : "\u2610", font: BOX_FONT })]),
    ];
  }
}

/** Boxes beside each other; a box is never parted from its words. One that is alone may have a sentence. */
export const choiceRow = (choices: Choice[], context: RenderContext): (CheckboxControl | TextRun)[] =>
  choices.flatMap((choice, index) => [
    new CheckboxControl(choice, context),
    new TextRun(
      `\u00A0${choices.length === 1 ? choice.text : choice.text.replaceAll(" ", "\u00A0")}${index < choices.length - 1 ? "\u2003 " : ""}`,
    ),
  ]);
