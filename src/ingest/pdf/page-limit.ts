/** Pages of a PDF that is read, at most. */
export const maxPages = 2_000;
