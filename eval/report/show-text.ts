/**
 * A text with what may not reach a page made visible as U+FFFD: control characters other than tab and line ends, halves of surrogate
 * pairs, and the marks that turn the direction of what follows, by which words can be made to read as others.
 */
export function showText(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

/** The first `limit` characters of a text, cut at none in the middle, with an ellipsis where more follows. */
export function clipText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text
    .slice(0, limit)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()} …`;
}
