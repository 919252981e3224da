import type { Language } from "../fields.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";

/** Literal strings widened to `string`, so that nynorsk must have every key but not the same words. */
export type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widen<T[K]> };

export type Messages = Widen<typeof nb>;

/** Screen texts. Document texts are apart (`shared/document/texts`): the two languages are chosen separately. */
export const messages: Record<Language, Messages> = { nb, nn };
