interface Caret {
  field: HTMLTextAreaElement | HTMLInputElement;
  text: string;
  start: number;
  end: number;
}

function caretNow(): Caret | null {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return null;
  const { selectionStart, selectionEnd, value } = field;
  return selectionStart === null || selectionEnd === null
    ? null
    : { field, text: value, start: selectionStart, end: selectionEnd };
}

/** Where a place in a text is after the text was changed elsewhere: counted from the end it shares with the old one. */
export function placeAfter(before: string, after: string, place: number): number {
  if (after.startsWith(before.slice(0, place))) return place;
  const behind = before.slice(place);
  return after.endsWith(behind) ? after.length - behind.length : Math.min(place, after.length);
}

/** Draws what came from elsewhere and leaves the caret between the same words: a field written by script loses it. */
export function keepCaret(draw: () => void): void {
  const caret = caretNow();
  draw();
  if (!caret) return;
  const { field, text, start, end } = caret;
  requestAnimationFrame(() => {
    if (document.activeElement !== field || field.value === text) return;
    field.setSelectionRange(placeAfter(text, field.value, start), placeAfter(text, field.value, end));
  });
}
