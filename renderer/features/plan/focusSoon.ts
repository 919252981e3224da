/** Moves focus when the change just made is on the screen; the first of the ids that is there gets it. */
export function focusSoon(...ids: string[]): void {
  requestAnimationFrame(() => {
    const target = ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    target?.focus();
  });
}
