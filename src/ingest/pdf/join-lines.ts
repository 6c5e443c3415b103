/** The words of a document by which is decided whether a word that is broken at the end of a line has a hyphen of its own. */
export type Vocabulary = ReadonlySet<string>;

/** All words of some lines in small letters, "cross-border" as one, but for those at both ends of lines, which may be parts of words. */
export function gatherVocabulary(lines: readonly string[]): Vocabulary {
  const words = new Set<string>();
  for (const line of lines) {
    for (const { 0: word, index } of line.matchAll(/[\p{L}-]+/gu)) {
      if (index > 0 && index + word.length < line.length) words.add(word.toLowerCase());
    }
  }
  return words;
}

/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is taken away where a small letter follows, unless the document writes
 * the word with a hyphen elsewhere, or both halves as words of their own and never the whole; a soft hyphen always is.
 */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  return lines.reduce((text, line) => (text === "" ? line : joinTwo(text, line, vocabulary)), "");
}

function joinTwo(text: string, line: string, vocabulary: Vocabulary): string {
  if (text.endsWith("\u00AD")) return text.slice(0, -1) + line;
  const before = /(\p{L}+(?:-\p{L}+)*)[-\u2010]$/u.exec(text.slice(-longestWord))?.[1];
  const after = /^\p{Ll}+(?:-\p{L}+)*/u.exec(line.slice(0, longestWord))?.[0];
  if (before === undefined)
    return /[\p{L}\p{N}][-\u2010\u2011]$/u.test(text) ? text + line : `${text} ${line}`;
  if (after === undefined) return text + line;
  return isCompound(before.toLowerCase(), after.toLowerCase(), vocabulary)
    ? text + line
    : text.replace(/[-\u2010]$/, "") + line;
}

/** Words that are joined to the next with a hyphen, in English and French. */
const hyphenated = /^(?:self|non|cross|ex|well|quasi|semi)$/;

/** Whether two halves are written with a hyphen between them wherever they stand. */
function isCompound(before: string, after: string, vocabulary: Vocabulary): boolean {
  if (vocabulary.has(before + after)) return false;
  if (vocabulary.has(`${before}-${after}`) || hyphenated.test(before)) return true;
  const areParts = before.includes("-") || after.includes("-");
  return areParts || (vocabulary.has(before) && vocabulary.has(after));
}

/** Letters that are looked at to both sides of the end of a line. */
const longestWord = 60;
