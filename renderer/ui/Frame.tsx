import { useEffect, useRef } from "react";

interface FrameProps {
  title: string;
  /** Address inside the app. */
  src: string;
  className: string;
}

/**
 * A page in the page, where nothing can run. Chromium matches no `:focus` on a frame and sends it no event, so the mark of
 * focus is put on it here: what has it is what the arrows scroll.
 */
export function Frame({ title, src, className }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // The window is told that focus leaves it before it is in the frame.
    const mark = (): void => {
      setTimeout(() => frame.current?.toggleAttribute("data-focused", document.activeElement === frame.current));
    };
    addEventListener("blur", mark);
    addEventListener("focus", mark);
    return () => {
      removeEventListener("blur", mark);
      removeEventListener("focus", mark);
    };
  }, []);
  // Same origin so that its fonts and its style sheet load; scripts stay off.
  return <iframe ref={frame} title={title} src={src} sandbox="allow-same-origin" className={className} />;
}
