import { isArticleHeading } from "../rank-headings.ts";
import type { OutlineEntry } from "./extracted-pdf.ts";

/** A paragraph as far as it may be a heading. */
export interface HeadingCandidate {
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItem: boolean;
  readonly lines: number;
}

/** Words in a heading, at most. */
const maxWords = 30;
/** Lines of a heading, at most. */
const maxLines = 4;
/** By how much the letters of a heading are larger than those of the text, at least. */
const larger = 1.1;

/**
 * Finds the headings among the paragraphs of a document, and their levels: 1 for the title. A heading stands in the document's own table
 * of contents, is set in larger or in bold letters, or is that of an article. Levels are those of the table of contents, and of headings
 * that do not stand in it by their letters: the larger, the higher. Undefined for what is no heading.
 */
export function findHeadingLevels(
  paragraphs: readonly HeadingCandidate[],
  {
    bodySize,
    outline,
    title,
  }: { readonly bodySize: number; readonly outline: readonly OutlineEntry[]; readonly title: string | null },
): readonly (number | undefined)[] {
  const listed = new Map(outline.map((entry) => [keyOf(entry.title), entry.depth + 1]));
  const isHeading = paragraphs.map((paragraph) => canBeHeading(paragraph) && looksLikeHeading(paragraph));
  const titlePosition = findTitle(paragraphs, isHeading, title);
  const levels = styleLevels(
    paragraphs.filter((_, position) => isHeading[position] && position !== titlePosition),
    listed,
  );
  return paragraphs.map((paragraph, position) => {
    if (position === titlePosition) return 1;
    const own = paragraph.lines <= maxLines ? listed.get(keyOf(paragraph.text)) : undefined;
    if (own !== undefined) return own;
    return isHeading[position] ? (levels.get(styleOf(paragraph)) ?? 2) : undefined;
  });

  function looksLikeHeading({ text, size, isBold, isItem, lines }: HeadingCandidate): boolean {
    if (size >= larger * bodySize) return true;
    if (isArticleHeading(text)) return lines === 1;
    return isBold && !isItem && !/[.,;:]$/.test(text);
  }
}

function canBeHeading({ text, lines }: HeadingCandidate): boolean {
  return lines <= maxLines && text.split(" ").length <= maxWords && /\p{L}{2}/u.test(text);
}

/** The heading on the first lines that says what the file calls itself, else the first of those in the largest letters. */
function findTitle(
  paragraphs: readonly HeadingCandidate[],
  isHeading: readonly boolean[],
  title: string | null,
): number | undefined {
  const opening = paragraphs.slice(0, titleSearch);
  const named = opening.findIndex(({ text }) => title !== null && keyOf(text) === keyOf(title));
  if (named >= 0) return named;
  const largest = Math.max(...opening.filter((_, position) => isHeading[position]).map(({ size }) => size));
  const found = opening.findIndex(({ size }, position) => isHeading[position] && size === largest);
  return found >= 0 ? found : undefined;
}

/** Paragraphs among which the title is looked for. */
const titleSearch = 12;

function styleLevels(
  headings: readonly HeadingCandidate[],
  listed: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const heading of headings) {
    const level = listed.get(keyOf(heading.text));
    const known = levels.get(styleOf(heading));
    if (level !== undefined) levels.set(styleOf(heading), Math.min(level, known ?? level));
  }
  const styles = new Map(headings.map((heading) => [styleOf(heading), heading]));
  const ranked = [...styles]
    .sort(([, one], [, other]) => other.size - one.size || Number(other.isBold) - Number(one.isBold))
    .map(([style]) => style);
  let above = 1;
  for (const style of ranked) {
    const level = levels.get(style) ?? above + 1;
    levels.set(style, level);
    above = level;
  }
  return levels;
}

function styleOf({ size, isBold }: Pick<HeadingCandidate, "size" | "isBold">): string {
  return `${Math.round(size * 2)} ${isBold}`;
}

/** The letters and digits alone: tables of contents are typed with other spaces and dashes than headings. */
function keyOf(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
