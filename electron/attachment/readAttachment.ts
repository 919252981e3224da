import { open } from "node:fs/promises";
import { basename } from "node:path";
import { ExpectedError } from "../../shared/appError.ts";
import { LARGEST_ATTACHMENT, type AttachmentType } from "../../shared/attachment/schema.ts";
import { limits } from "../../shared/fields.ts";
import { cleanText } from "../../shared/text.ts";
import { attachmentTypeOf } from "./attachmentType.ts";

export interface ReadAttachment {
  /** Of the file, without its ending. */
  name: string;
  type: AttachmentType;
  bytes: Buffer;
}

/**
 * Reads a file somebody chose, if it is one we take. The size is known before a byte is read, and nothing is opened with
 * any other program. Throws `fileTooLarge`, `attachmentType`, `fileInUse`, `fileUnreadable`.
 */
export async function readAttachment(path: string): Promise<ReadAttachment> {
  const bytes = await readBytes(path);
  const fileName = basename(path);
  const type = await attachmentTypeOf(fileName, bytes);
  if (!type) throw new ExpectedError({ code: "attachmentType" });
  const name = cleanText(fileName).replace(/\.[^.]*$/, "");
  return { name: name.slice(0, limits.name).trim(), type, bytes };
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    await using file = await open(path, "r");
    const found = await file.stat();
    if (!found.isFile()) throw new ExpectedError({ code: "attachmentType" });
    if (found.size > LARGEST_ATTACHMENT) throw tooLarge();
    const bytes = Buffer.alloc(found.size);
    let length = 0;
    while (length < bytes.length) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
      // Somebody cut the file while we read it.
      if (bytesRead === 0) throw new ExpectedError({ code: "fileInUse" });
      length += bytesRead;
    }
    return bytes;
  } catch (failure) {
    if (failure instanceof ExpectedError) throw failure;
    const code = failure instanceof Error && "code" in failure ? failure.code : "";
    const inUse = code === "EBUSY" || code === "EPERM" || code === "EACCES";
    throw new ExpectedError({ code: inUse ? "fileInUse" : "fileUnreadable" });
  }
}

const tooLarge = (): ExpectedError => new ExpectedError({ code: "fileTooLarge", limit: LARGEST_ATTACHMENT });
