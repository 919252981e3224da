import type { AttachmentType } from "../../shared/attachment/schema.ts";
import { escapeHtml } from "../../shared/document/renderHtml.ts";
import type { Language } from "../../shared/fields.ts";
import { attachment as nb } from "../../shared/i18n/texts/attachment.nb.ts";
import { attachment as nn } from "../../shared/i18n/texts/attachment.nn.ts";
import { cleanText } from "../../shared/text.ts";
import { decodeText } from "../directory/decodeText.ts";

/** More than a person reads on a screen; the saved copy has it all. */
const MOST_CHARACTERS = 1_000_000;

interface Shown {
  name: string;
  type: AttachmentType;
  bytes: Buffer;
}

/**
 * A picture or plain text as a page of its own: no script, nothing fetched, every letter of the text as text. Null for
 * types that only other programs show.
 */
export function viewPage({ name, type, bytes }: Shown, language: Language): string | null {
  if (type === "png" || type === "jpeg") {
    return page(
      language,
      `<img alt="${escapeHtml(name)}" src="data:image/${type};base64,${bytes.toString("base64")}">`,
    );
  }
  if (type !== "text") return null;
  const text = cleanText(decodeText(bytes).text);
  const shown = text.slice(0, MOST_CHARACTERS);
  const rest = shown.length < text.length ? `<p>${escapeHtml((language === "nn" ? nn : nb).onlyBeginning)}</p>` : "";
  return page(language, `<pre>${escapeHtml(shown)}</pre>${rest}`);
}

/** The style sheet is served by the app: the policy of such pages allows no inline style. */
const page = (language: Language, body: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Helhet</title>
<link rel="stylesheet" href="/attachment.css">
</head>
<body>
<main>${body}</main>
</body>
</html>
`;
