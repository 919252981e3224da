/** Random id for a new row (128 bits, lower-case hex). */
export const newId = (): string => crypto.randomUUID().replaceAll("-", "");
