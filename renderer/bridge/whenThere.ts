/** Longest wait for a page to have what is looked for. */
const PATIENCE_MS = 3000;

/** Tries at every change under `root` until it succeeds or patience ends. Gives what stops the waiting. */
export function whenThere(root: HTMLElement, attempt: () => boolean, giveUp: () => void): () => void {
  if (attempt()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (attempt()) stop();
  });
  const timer = setTimeout(() => {
    stop();
    giveUp();
  }, PATIENCE_MS);
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(timer);
  };
  observer.observe(root, { childList: true, subtree: true });
  return stop;
}
