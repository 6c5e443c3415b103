import { isArticleHeading } from "../rank-headings.ts";
import type { PdfPage } from "./extracted-pdf.ts";
import type { PageLine } from "./page-lines.ts";

/** A page with the pieces of its lines. */
export interface LinedPage extends Pick<PdfPage, "label" | "height"> {
  readonly lines: readonly PageLine[];
}

/** The share of a page's height, at its top and at its foot, in which running heads and feet stand. */
const margin = 0.13;
/** The share of pages on which a running line stands, at least: each chapter may have its own, on left or right pages alone. */
const leastShare = 0.15;
/** Points by which the places of a running line may differ between pages. */
const tolerance = 3;

/** Leaves out running heads and feet, which stand at the same place on several pages, and the numbers of pages. */
export function withoutRunningLines(pages: readonly LinedPage[]): readonly LinedPage[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const keys = new Set(
      page.lines.filter((line) => isInMargin(line, page)).flatMap((line) => keysOf(line, page)),
    );
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, leastShare * pages.length);
  const isRunning = (line: PageLine, page: LinedPage) =>
    isInMargin(line, page) &&
    (isPageNumber(line.text, page) || keysOf(line, page).some((key) => (counts.get(key) ?? 0) >= least));
  return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !isRunning(line, page)) }));
}

function isInMargin({ y }: PageLine, { height }: LinedPage): boolean {
  return y < margin * height || y > (1 - margin) * height;
}

/** Places are compared in steps; a line near the border of two belongs to both. */
function keysOf(line: PageLine, page: LinedPage): readonly string[] {
  const words = wordsOf(line.text, page);
  const place = line.y / (2 * tolerance);
  return [Math.floor(place), Math.round(place) + 0.5].map((step) => `${step} ${words}`);
}

/** The words with the page's own number taken out, which a running line may begin or end with. */
function wordsOf(text: string, { label }: LinedPage): string {
  if (isArticleHeading(text)) return text;
  const words = text.split(" ");
  const isOwn = (word: string | undefined) =>
    word?.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase() === label.toLowerCase();
  if (isOwn(words.at(0))) words[0] = "#";
  if (isOwn(words.at(-1))) words[words.length - 1] = "#";
  return words.join(" ");
}

/** "12", "– 12 –", "Page 12 of 40": of any number, for files seldom know how their pages are numbered. */
function isPageNumber(text: string, { label }: LinedPage): boolean {
  if (text.toLowerCase() === label.toLowerCase()) return true;
  return /^(?:[-–—−[(] ?)?(?:(?:page|p\.|pág\.|página) )?\d{1,4}(?: ?(?:\/|of|de|sur) ?\d{1,4})?(?: ?[-–—−\])])?$/i.test(
    text,
  );
}
