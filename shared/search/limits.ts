/** Fewer letters are in nearly every text. */
export const SHORTEST_SEARCH = 3;
