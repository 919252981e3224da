import type { AttachmentType } from "../../../shared/attachment/schema.ts";

/** Shown in the window itself; all others are for the programs they were made with. */
const viewable: readonly AttachmentType[] = ["png", "jpeg", "text"];

export const isViewable = (type: AttachmentType): boolean => viewable.includes(type);
