/**
 * One thing that is asked for. A string is a term of weight 1. Otherwise each alternative is a run of terms that must all stand in
 * the passage, in any order, and the clause counts once, by the best alternative found: ten ways to say a thing do not count ten times.
 */
export type QueryClause = string | WeightedClause;

/** A clause with its alternatives and its weight, above 0; see `QueryClause`. */
export interface WeightedClause {
  readonly weight: number;
  readonly alternatives: readonly (readonly string[])[];
}

/** A range of the posting rows that belongs to one term. */
export interface PostingRange {
  readonly start: number;
  readonly end: number;
}

/** The posting rows of an index: passage `passages[i]` gains `impacts[i]`; within a term's range passages ascend. */
export interface PostingRows {
  /** How many passages there are. */
  readonly size: number;
  readonly passages: Uint32Array;
  readonly impacts: Float32Array;
  readonly postingsOf: (term: string) => PostingRange | undefined;
}

/** The scores of all passages, by position, and the positions of those whose score is not 0, each once, in no order. */
export interface PassageScores {
  readonly scores: Float64Array;
  readonly touched: Uint32Array;
}

/** Gives every passage its score for some clauses. What is given is used again by the next call. */
export type ClauseScorer = (clauses: readonly QueryClause[]) => PassageScores;

/**
 * Prepares scoring over posting rows: rows of accumulators, made once. A call takes time in proportion to the postings of its terms
 * and not to the number of passages, because only what it touched is looked at and cleared again.
 */
export function createClauseScorer(rows: PostingRows): ClauseScorer {
  const totals = createAccumulator(rows.size);
  const best = createAccumulator(rows.size);
  return (clauses) => {
    clear(totals);
    for (const clause of clauses) {
      if (typeof clause === "string") addTerm(rows, totals, clause);
      else addClause(rows, { totals, best }, clause);
    }
    return { scores: totals.values, touched: totals.touched.subarray(0, totals.count) };
  };
}

/** A row of numbers with the places, the first `count` of `touched`, that are not 0. */
interface Accumulator {
  readonly values: Float64Array;
  readonly touched: Uint32Array;
  count: number;
}

function createAccumulator(size: number): Accumulator {
  return { values: new Float64Array(size), touched: new Uint32Array(size), count: 0 };
}

function clear(accumulator: Accumulator): void {
  for (let at = 0; at < accumulator.count; at += 1) accumulator.values[accumulator.touched[at] ?? 0] = 0;
  accumulator.count = 0;
}

/** Puts a value above 0 in the place of another. */
function put(accumulator: Accumulator, place: number, value: number): void {
  if (accumulator.values[place] === 0) {
    accumulator.touched[accumulator.count] = place;
    accumulator.count += 1;
  }
  accumulator.values[place] = value;
}

function addTerm({ passages, impacts, postingsOf }: PostingRows, totals: Accumulator, term: string): void {
  const range = postingsOf(term);
  if (!range) return;
  for (let at = range.start; at < range.end; at += 1) {
    const passage = passages[at] ?? 0;
    put(totals, passage, (totals.values[passage] ?? 0) + (impacts[at] ?? 0));
  }
}

/** Finds the best alternative of each passage first, and adds that to its total. */
function addClause(
  rows: PostingRows,
  { totals, best }: { readonly totals: Accumulator; readonly best: Accumulator },
  clause: WeightedClause,
): void {
  clear(best);
  for (const alternative of clause.alternatives) {
    forEachHolding(rows, alternative, (passage, score) => {
      if (score > (best.values[passage] ?? 0)) put(best, passage, score);
    });
  }
  for (const passage of best.touched.subarray(0, best.count)) {
    put(totals, passage, (totals.values[passage] ?? 0) + clause.weight * (best.values[passage] ?? 0));
  }
}

/**
 * Visits the passages that hold every one of the terms, with the sum of their impacts. The shortest list leads; the others are
 * searched by leaps (Bentley and Yao, 1976), so that a rare term beside a frequent one costs what the rare one does.
 */
function forEachHolding(
  rows: PostingRows,
  terms: readonly string[],
  visit: (passage: number, score: number) => void,
): void {
  const { passages, impacts } = rows;
  const ranges = terms.map(rows.postingsOf).filter((range) => range !== undefined);
  const [rarest, ...others] = ranges.toSorted(
    (one, other) => one.end - one.start - (other.end - other.start),
  );
  if (!rarest || ranges.length < terms.length) return;
  const cursors = Uint32Array.from(others, (range) => range.start);
  for (let at = rarest.start; at < rarest.end; at += 1) {
    const passage = passages[at] ?? 0;
    let score = impacts[at] ?? 0;
    let isHeld = true;
    for (let index = 0; isHeld && index < others.length; index += 1) {
      const end = others[index]?.end ?? 0;
      const cursor = leapTo(passages, { from: cursors[index] ?? end, end }, passage);
      cursors[index] = cursor;
      isHeld = cursor < end && passages[cursor] === passage;
      score += impacts[cursor] ?? 0;
    }
    if (isHeld) visit(passage, score);
  }
}

/** The first place from `from` on, before `end`, whose passage is not below the one wanted; `end` where there is none. */
function leapTo(
  passages: Uint32Array,
  range: { readonly from: number; readonly end: number },
  wanted: number,
): number {
  let low = range.from;
  let leap = 1;
  while (low + leap < range.end && (passages[low + leap] ?? 0) < wanted) {
    low += leap;
    leap *= 2;
  }
  let high = Math.min(low + leap, range.end);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((passages[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
