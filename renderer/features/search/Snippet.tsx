import type { SnippetPart } from "../../../shared/search/schema.ts";
import { useT } from "../../i18n/useT.ts";

/** The words round what was found; never those of an address-protected person. */
export function Snippet({ parts }: { parts: readonly SnippetPart[] }) {
  const t = useT();
  if (parts.length === 0) return <span className="muted">{t.find.hidden}</span>;
  return parts.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
}
