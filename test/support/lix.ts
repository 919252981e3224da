/**
 * LIX (Björnsson 1968): words per sentence, and words of more than six letters per hundred. Up to 30 is very easy, to 40
 * easy, to 50 like a newspaper. A line, a heading and a point of a list end a sentence as a full stop does.
 */
export function lix(texts: readonly string[]): number {
  const text = texts
    .join("\n")
    .replace(/(\d)\.(?=\d)/g, "$1")
    .replace(/(\d)\.(?= ?[a-zæøå])/g, "$1");
  const sentences = text.split(/[.!?:;]+(?=\s|$)|\n+/).filter((one) => /\p{L}/u.test(one));
  const words = text.match(/[\p{L}\d]+(?:[-'][\p{L}\d]+)*/gu) ?? [];
  if (sentences.length === 0) return 0;
  const long = words.filter((word) => word.length > 6);
  return words.length / sentences.length + (100 * long.length) / words.length;
}
