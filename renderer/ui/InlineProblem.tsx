import { Notice } from "./Notice.tsx";

/** One sentence on what stands in the way, beside what was pressed. */
export function InlineProblem({ text }: { text: string }) {
  return (
    <Notice tone="danger" alert>
      <p>{text}</p>
    </Notice>
  );
}
