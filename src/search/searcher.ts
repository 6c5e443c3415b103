import { compareScored } from "../arrays/ranking.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import type { Generation } from "../ports/generation-store.ts";
import type { ReadPieces } from "./adjacent-terms.ts";
import type { WeightedClause } from "./clause-scorer.ts";
import { dropNearDuplicates } from "./drop-near-duplicates.ts";
import { createQuestionExpander } from "./expand-question.ts";
import { closeness, findNamedPassages, type PinpointLookup, rememberLookups } from "./find-named-passages.ts";
import type { FusedPosition } from "./fuse-rankings.ts";
import { createHybridRanker, type HybridParts } from "./hybrid-ranker.ts";
import type { FindPlainPlaces, FoundPlace } from "./plain-places.ts";

/** How many passages are looked up by words; deeper ones have no chance of being shown. */
const depth = 100;

/** How many more passages are read than asked for, to take the place of duplicates. */
const spare = 8;

/** So many places that people may mean by a question are looked for beside its own words. */
const placesLookedFor = 3;

/**
 * What the place that fits best weighs beside a word of the question, and the others in proportion to how well they fit. Chosen on
 * development questions, docs/decisions/0012-plain-words.md.
 */
const placeWeight = 0.3;

/** What a searcher works on: one generation, opened. */
export interface SearcherParts extends Omit<HybridParts, "readPieces"> {
  readonly generation: PinpointLookup & Pick<Generation, "readPassages">;
  readonly thesaurus: Thesaurus;
  readonly findPlainPlaces: FindPlainPlaces;
}

/** Finds evidence for questions in one generation. */
export interface Searcher {
  /** At most `k` passages, best first. Passages of the instruments and articles that the question names come before all others. */
  readonly retrieve: (question: Question, options: { readonly k: number }) => Promise<readonly Evidence[]>;
}

/** Creates the retrieval use case: named places, words and vectors are looked up, fused, read, and freed of duplicates. */
export function createSearcher(parts: SearcherParts): Searcher {
  const expand = createQuestionExpander(parts.thesaurus);
  const readPieces: ReadPieces = (positions) =>
    parts.generation.readPassages(positions).map(({ headings, text }) => [...headings, text]);
  const rank = createHybridRanker({ ...parts, readPieces });
  const lookup = rememberLookups(parts.generation);
  return {
    async retrieve(question, { k }) {
      const named = findNamedPassages(question.pinpoints, lookup);
      const expanded = expand(question);
      const places = parts.findPlainPlaces(question).slice(0, placesLookedFor);
      const clauses = [...expanded.clauses, ...places.map(clauseOf)];
      const query = { ...expanded, clauses, depth, include: [...named.keys()] };
      const candidates = takeNamedFirst(await rank(query), named, k + spare);
      const passages = parts.generation.readPassages(candidates.map(({ position }) => position));
      const found = candidates.flatMap((candidate, index) => {
        const passage = passages[index];
        return passage ? [{ passage, score: candidate.score, scores: candidate.scores }] : [];
      });
      return dropNearDuplicates(found.toSorted(compareFound))
        .slice(0, k)
        .map((entry, index) => ({ ...entry, rank: index + 1 }));
    },
  };
}

function clauseOf({ fit, runs }: FoundPlace): WeightedClause {
  return { weight: placeWeight * fit, alternatives: runs };
}

type Candidate = Pick<Evidence, "score" | "scores"> & { readonly position: number };

/**
 * The first candidates once each named passage has its step added to its score: fused scores are at most 1, so that a step outweighs
 * any of them. Of the named passages without a word of the question, of which a treaty has thousands, no more than asked for are looked at.
 */
function takeNamedFirst(
  fused: readonly FusedPosition[],
  named: ReadonlyMap<number, number>,
  wanted: number,
): readonly Candidate[] {
  const found = fused.map(({ position, score, scores }): Candidate => {
    const step = named.get(position);
    return step === undefined
      ? { position, score, scores }
      : { position, score: score + step, scores: { ...scores, pinpoint: step } };
  });
  const known = new Set(fused.map(({ position }) => position));
  const others = Object.values(closeness).flatMap((step) =>
    firstOfStep(named, { step, known, wanted }).map((position) => ({
      position,
      score: step,
      scores: { pinpoint: step },
    })),
  );
  return [...found, ...others].toSorted(compareScored).slice(0, wanted);
}

function firstOfStep(
  named: ReadonlyMap<number, number>,
  options: { readonly step: number; readonly known: ReadonlySet<number>; readonly wanted: number },
): readonly number[] {
  const positions: number[] = [];
  for (const [position, step] of named) {
    if (step === options.step && !options.known.has(position)) positions.push(position);
  }
  return positions.sort((one, other) => one - other).slice(0, options.wanted);
}

function compareFound(one: Omit<Evidence, "rank">, other: Omit<Evidence, "rank">): number {
  if (one.score !== other.score) return other.score - one.score;
  return one.passage.id < other.passage.id ? -1 : 1;
}
