import { useId } from "react";
import { whatDiffers } from "./whatDiffers.ts";

interface VersionTextProps {
  title: string;
  by: string;
  text: string;
  other: string;
}

/** One of the two versions; what only it says is marked. */
export function VersionText({ title, by, text, other }: VersionTextProps) {
  const heading = useId();
  const { start, middle, end } = whatDiffers(text, other);
  // Where nothing is the same there is nothing to point out.
  const isMarked = middle !== "" && start + end !== "";
  return (
    <div className="conflict-version">
      <p id={heading} className="conflict-version-head">
        <strong>{title}</strong>
        {by !== "" && <span className="muted small">{by}</span>}
      </p>
      {/* A long text scrolls, so it must be reachable by key. */}
      <div className="conflict-text" role="group" aria-labelledby={heading} tabIndex={0}>
        {start}
        {isMarked ? <mark>{middle}</mark> : middle}
        {end}
      </div>
    </div>
  );
}
