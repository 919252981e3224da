import { EyeIcon } from "@navikt/aksel-icons";

/** One quiet sentence on why nothing on the page can be written. */
export function ReadOnlyNote({ text }: { text: string }) {
  return (
    <p className="read-only-note">
      <EyeIcon aria-hidden />
      {text}
    </p>
  );
}
