import type { TermCounts } from "../ports/embedder.ts";

/** The constants of BM25 over two fields. */
export interface Bm25Settings {
  /** How soon more of the same term stops counting: the lower, the sooner. */
  readonly k1: number;
  /** How far a field that is longer than others makes each of its terms count less: from 0 to 1. */
  readonly b: number;
  /** How many times a term in the text one in the headings counts. */
  readonly headingWeight: number;
}

/** As passages are ranked. How each was measured: docs/decisions/0008-search-quality.md. */
export const bm25Settings: Bm25Settings = { k1: 1, b: 0.75, headingWeight: 2 };

/** The most that is kept of how often a term stands in the headings of one passage; what is beyond counts as text. */
export const maximumHeadingCount = 255;

/** How often the term of the number `index` stands in the headings of a passage, as far as that is kept. */
export function headingCountOf({ headingCounts }: TermCounts, index: number): number {
  return Math.min(headingCounts?.[index] ?? 0, maximumHeadingCount);
}

/** The part of BM25 that a passage and a term it holds decide, besides how rare the term is; below `k1` + 1. */
export type Saturation = (position: number, index: number) => number;

/**
 * Prepares BM25F of Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the counts of a term
 * in each field are divided by the field's relative length, weighted and added before they are saturated, so that a word in both
 * fields does not count as two words. Passages are given by position, their terms by the place that `passages` gives them.
 */
export function createSaturation(passages: readonly TermCounts[], settings: Bm25Settings): Saturation {
  const { k1, headingWeight } = settings;
  const headings = passages.map((passage) =>
    passage.counts.reduce((sum, _, index) => sum + headingCountOf(passage, index), 0),
  );
  const texts = passages.map(
    ({ counts }, position) => counts.reduce((sum, count) => sum + count, 0) - (headings[position] ?? 0),
  );
  const headingNorms = dampLengths(headings, settings);
  const textNorms = dampLengths(texts, settings);
  return (position, index) => {
    const passage = passages[position];
    if (passage === undefined) return 0;
    const inHeadings = headingCountOf(passage, index);
    const inText = (passage.counts[index] ?? 0) - inHeadings;
    const frequency =
      (headingWeight * inHeadings) / (headingNorms[position] ?? 1) + inText / (textNorms[position] ?? 1);
    return (frequency * (k1 + 1)) / (frequency + k1);
  };
}

/** How much longer than others each field is, as far as that is to count. A field that is empty everywhere is not longer anywhere. */
function dampLengths(lengths: readonly number[], { b }: Bm25Settings): Float64Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length || 1;
  return Float64Array.from(lengths, (length) => 1 - b + (b * length) / average);
}
