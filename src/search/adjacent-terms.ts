import { compareScored, type ScoredPosition } from "../arrays/ranking.ts";
import { createTermReader } from "../text/terms.ts";
import type { LexicalIndex } from "./lexical-index.ts";

/** What a pair of neighbours weighs beside the two words by themselves; the measure is docs/decisions/0008-search-quality.md. */
const pairWeight = 0.5;

/** How many of the best hits are looked at; passages further down hardly come to be among the ten best by their pairs. */
const pairDepth = 20;

/** Reads the passages at the positions, in their order: of each the pieces of text that no pair of words may span, as headings. */
export type ReadPieces = (positions: readonly number[]) => readonly (readonly string[])[];

/** Scores hits again, and puts them in order again. `terms` are the question's, in its order, repeats kept. */
export type ScorePairs = (
  hits: readonly ScoredPosition[],
  terms: readonly string[],
) => readonly ScoredPosition[];

/** Two terms that stand side by side in the question, and what a passage gains that has them so too. */
interface TermPair {
  readonly first: string;
  readonly second: string;
  readonly gain: number;
}

/**
 * Prepares the reward of word order, as in the sequential dependence model of Metzler and Croft, "A Markov random field model for
 * term dependencies" (2005): "restricted public company" is asked for as it stands. Stop words count as absent. A pair gains what
 * its terms' inverse document frequencies are worth in the mean, times its weight, once however often it stands there. The index
 * knows no places of words, so the texts of the best hits are read; only of those that hold both terms of some pair.
 */
export function createPairScorer(
  lexical: Pick<LexicalIndex, "holds" | "inverseDocumentFrequency">,
  readPieces: ReadPieces,
): ScorePairs {
  const read = createTermReader();
  return (hits, terms) => {
    const pairs = pairsOf(terms, lexical);
    const promising = hits
      .slice(0, pairDepth)
      .map(({ position }) => position)
      .filter((position) => pairs.some((pair) => holdsBoth(lexical, position, pair)));
    if (promising.length === 0) return hits;
    const texts = readPieces(promising);
    const gains = new Map(
      promising.map((position, index) => [position, gainOf(pairs, (texts[index] ?? []).map(read))]),
    );
    return hits
      .map(({ position, score }) => ({ position, score: score + (gains.get(position) ?? 0) }))
      .toSorted(compareScored);
  };
}

function pairsOf(
  terms: readonly string[],
  { inverseDocumentFrequency }: Pick<LexicalIndex, "inverseDocumentFrequency">,
): readonly TermPair[] {
  const pairs = new Map<string, TermPair>();
  for (const [index, second] of terms.entries()) {
    const first = terms[index - 1];
    if (first === undefined || first === second) continue;
    const worth = (inverseDocumentFrequency(first) + inverseDocumentFrequency(second)) / 2;
    pairs.set(`${first} ${second}`, { first, second, gain: pairWeight * worth });
  }
  return [...pairs.values()];
}

function holdsBoth(lexical: Pick<LexicalIndex, "holds">, position: number, pair: TermPair): boolean {
  return lexical.holds(position, pair.first) && lexical.holds(position, pair.second);
}

/** What the pairs that stand in one of the pieces gain together. */
function gainOf(pairs: readonly TermPair[], pieces: readonly (readonly string[])[]): number {
  return pairs.reduce(
    (sum, pair) => (pieces.some((terms) => standsIn(pair, terms)) ? sum + pair.gain : sum),
    0,
  );
}

function standsIn({ first, second }: TermPair, terms: readonly string[]): boolean {
  for (let at = terms.indexOf(first); at >= 0; at = terms.indexOf(first, at + 1)) {
    if (terms[at + 1] === second) return true;
  }
  return false;
}
