import { packArrays, unpackArrays } from "../arrays/packed-arrays.ts";
import { type ScoredPosition, selectBest } from "../arrays/ranking.ts";
import type { PassageTerms, TermCounts } from "../ports/embedder.ts";
import { openTermDictionary, packTerms, sortTerms } from "../text/term-dictionary.ts";
import { type Bm25Settings, bm25Settings, createSaturation, headingCountOf } from "./bm25.ts";
import { createClauseScorer, type PostingRange, type QueryClause } from "./clause-scorer.ts";
import { type ForwardRows, invertPostings, startsOf } from "./forward-index.ts";

const format = { kind: "lexical-index", version: 2 } as const;

/** Counts are kept in 16 bits; a term that stands oftener than this in one passage is given back as this often. */
const maximumCount = 65_535;

/** The inverted index of some passages. Positions count passages from 0, in build order. */
export interface LexicalIndex {
  /** How many passages there are. */
  readonly size: number;
  /**
   * The `k` best passages for the clauses, best first, ties by position; none that matches no clause. Where `within` is given, only
   * passages at these positions, which must be distinct, are looked at.
   */
  search(
    clauses: readonly QueryClause[],
    k: number,
    options?: { readonly within?: readonly number[] },
  ): readonly ScoredPosition[];
  /** Whether the passage at the position holds the term. */
  holds(position: number, term: string): boolean;
  /** The terms that all passages were indexed with. Put together when it is first asked for, which only a build does. */
  passageTerms(): PassageTerms;
  /** The terms that one passage was indexed with, in dictionary order. */
  termCountsOf(position: number): TermCounts;
  /** What an occurrence of the term is worth: the rarer, the more. A term that no passage holds is worth most. */
  inverseDocumentFrequency(term: string): number;
}

/**
 * Builds the index of some passages' terms and gives its bytes: the same passages give the same bytes, in whatever order each lists
 * its terms, and however often they were taken out of an index and put into the next. The share of BM25 that depends on passage and term alone is computed here, as 32-bit fractions: coarser steps would
 * make ties where there are none, and finer ones would only separate scores that differ by less than a ten-millionth.
 */
export function buildLexicalIndex(
  passages: readonly TermCounts[],
  settings: Bm25Settings = bm25Settings,
): Uint8Array {
  const vocabulary = sortTerms(allTerms(passages));
  const numbers = new Map(vocabulary.map((term, number) => [term, number]));
  const starts = startsOf(allNumbers(passages, numbers), vocabulary.length);
  const letters = packTerms(vocabulary);
  const postings = fillPostings(passages, { numbers, starts, settings });
  return packArrays({
    ...format,
    facts: {
      passages: passages.length,
      terms: vocabulary.length,
      postings: postings.passages.length,
      letters: letters.bytes.length,
    },
    rows: { offsets: letters.offsets, letters: letters.bytes, starts, ...postings },
  });
}

function* allTerms(passages: readonly TermCounts[]): Iterable<string> {
  for (const { terms } of passages) yield* terms;
}

function* allNumbers(
  passages: readonly TermCounts[],
  numbers: ReadonlyMap<string, number>,
): Iterable<number> {
  for (const term of allTerms(passages)) yield numbers.get(term) ?? 0;
}

/** The rows of an index that hold an entry a posting. */
interface PostingColumns {
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
  readonly headingCounts: Uint8Array;
  readonly impacts: Float32Array;
}

function fillPostings(
  passages: readonly TermCounts[],
  vocabulary: {
    readonly numbers: ReadonlyMap<string, number>;
    readonly starts: Uint32Array;
    readonly settings: Bm25Settings;
  },
): PostingColumns {
  const { numbers, starts, settings } = vocabulary;
  const total = starts[numbers.size] ?? 0;
  const rows = {
    passages: new Uint32Array(total),
    counts: new Uint16Array(total),
    headingCounts: new Uint8Array(total),
    impacts: new Float32Array(total),
  };
  const saturate = createSaturation(passages, settings);
  const next = starts.slice();
  for (const [position, passage] of passages.entries()) {
    for (const [index, term] of passage.terms.entries()) {
      const number = numbers.get(term) ?? 0;
      const at = next[number] ?? 0;
      const frequency = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
      rows.passages[at] = position;
      rows.counts[at] = Math.min(passage.counts[index] ?? 0, maximumCount);
      rows.headingCounts[at] = headingCountOf(passage, index);
      rows.impacts[at] = rarity(frequency, passages.length) * saturate(position, index);
      next[number] = at + 1;
    }
  }
  return rows;
}

/**
 * The inverse document frequency, with 1 added before the logarithm, so that no term ever counts against a passage: Robertson and
 * Zaragoza (2009).
 */
function rarity(passagesWithTerm: number, passages: number): number {
  return Math.log(1 + (passages - passagesWithTerm + 0.5) / (passagesWithTerm + 0.5));
}

/**
 * Opens what `buildLexicalIndex` wrote, as views over the bytes: nothing is read through or copied.
 * Throws a Fault `index_corrupt` where the bytes are not such an index.
 */
export function openLexicalIndex(bytes: Uint8Array): LexicalIndex {
  const file = unpackArrays(bytes, format);
  const size = file.count("passages");
  const terms = file.count("terms");
  const postings = file.count("postings");
  const dictionary = openTermDictionary({
    offsets: file.counts("offsets", terms + 1),
    bytes: file.bytes("letters", file.count("letters")),
  });
  const starts = file.counts("starts", terms + 1);
  const passages = file.counts("passages", postings);
  const impacts = file.floats("impacts", postings);
  const counts = file.shorts("counts", postings);
  const postingsOf = (term: string): PostingRange | undefined => {
    const number = dictionary.find(term);
    return number === undefined ? undefined : { start: starts[number] ?? 0, end: starts[number + 1] ?? 0 };
  };
  const score = createClauseScorer({ size, passages, impacts, postingsOf });
  const headingCounts = file.bytes("headingCounts", postings);
  let kept: ForwardRows | undefined;
  const forward = () => (kept ??= invertPostings({ size, starts, passages, counts, headingCounts }));
  let words: readonly string[] | undefined;
  const vocabulary = () =>
    (words ??= Array.from({ length: terms }, (_, number) => dictionary.termAt(number)));
  return {
    size,
    search(clauses, k, { within } = {}) {
      if (k < 1) return [];
      const { scores, touched } = score(clauses);
      const among = within ? Uint32Array.from(within) : touched;
      return selectBest(scores, k, { floor: 0, among });
    },
    holds(position, term) {
      const range = postingsOf(term);
      return range !== undefined && includesSorted(passages, range, position);
    },
    passageTerms: () => {
      const { starts: ends, termOf, counts: byPassage } = forward();
      return { terms: vocabulary(), starts: ends, termOf, counts: byPassage };
    },
    termCountsOf: (position) => readTermCounts(vocabulary(), forward(), position),
    inverseDocumentFrequency(term) {
      const found = postingsOf(term);
      return rarity(found ? found.end - found.start : 0, size);
    },
  };
}

function includesSorted(passages: Uint32Array, range: PostingRange, position: number): boolean {
  let low = range.start;
  let high = range.end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low < range.end && passages[low] === position;
}

function readTermCounts(terms: readonly string[], rows: ForwardRows, position: number): TermCounts {
  const start = rows.starts[position] ?? 0;
  const end = rows.starts[position + 1] ?? start;
  return {
    terms: Array.from(rows.termOf.subarray(start, end), (number) => terms[number] ?? ""),
    counts: Array.from(rows.counts.subarray(start, end)),
    headingCounts: Array.from(rows.headingCounts.subarray(start, end)),
  };
}
