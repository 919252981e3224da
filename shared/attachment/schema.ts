import { z } from "zod";
import { dateText, id, name } from "../fields.ts";

/** Told by the content, never by the name. */
export const attachmentTypes = ["pdf", "png", "jpeg", "docx", "xlsx", "text"] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

/** Bytes. */
export const LARGEST_ATTACHMENT = 25 * 1024 * 1024;
/** In one case. */
export const MOST_ATTACHMENTS = 200;

/** A file kept with a case. The bytes lie in `blobs/`, sealed with a key that only the record holds. */
export const attachment = z.object({
  id,
  name,
  type: z.enum(attachmentTypes),
  /** Bytes. */
  size: z.number().int().min(0).max(LARGEST_ATTACHMENT),
  addedOn: dateText,
  addedBy: name,
  blobId: z.string().regex(/^[0-9a-f]{32}$/),
  blobKey: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Attachment = z.infer<typeof attachment>;
