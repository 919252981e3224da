import { AlignmentType, LevelFormat, type INumberingOptions } from "docx";
import { mm } from "./styles.ts";

const indent = { left: mm(7), hanging: mm(5) };
const style = { paragraph: { indent }, run: { font: "Arial" } };

export const BULLETS = "bullets";
export const NUMBERS = "numbers";

export const lists: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [{ level: 0, format: LevelFormat.BULLET, text: "\u2022", alignment: AlignmentType.LEFT, style }],
    },
    {
      reference: NUMBERS,
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.LEFT, style }],
    },
  ],
};
