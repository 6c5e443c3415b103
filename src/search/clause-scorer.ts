/**
 * One thing that is asked for. A string is a term of weight 1. Otherwise each alternative is a run of terms that must all stand in
 * the passage, in any order, and the clause counts once, by the best alternative found: ten ways to say a thing do not count ten times.
 */
export type QueryClause = string | WeightedClause;

/** A clause with its weight and at least one alternative; see `QueryClause`. */
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

/** Gives every passage its score for some clauses. The row is used again by the next call. */
export type ClauseScorer = (clauses: readonly QueryClause[]) => Float64Array;

/** Prepares scoring over posting rows: two rows of accumulators, made once. */
export function createClauseScorer(rows: PostingRows): ClauseScorer {
  const scores = new Float64Array(rows.size);
  const best = new Float64Array(rows.size);
  return (clauses) => {
    scores.fill(0);
    for (const clause of clauses) {
      if (typeof clause === "string") addTerm(rows, scores, clause);
      else addClause(rows, { scores, best }, clause);
    }
    return scores;
  };
}

function addTerm({ passages, impacts, postingsOf }: PostingRows, scores: Float64Array, term: string): void {
  const range = postingsOf(term);
  if (!range) return;
  for (let at = range.start; at < range.end; at += 1) {
    const passage = passages[at] ?? 0;
    scores[passage] = (scores[passage] ?? 0) + (impacts[at] ?? 0);
  }
}

/** Finds the best alternative of each passage first, then adds it, and leaves `best` all zero again. */
function addClause(
  rows: PostingRows,
  { scores, best }: { readonly scores: Float64Array; readonly best: Float64Array },
  clause: WeightedClause,
): void {
  const touched: number[] = [];
  for (const alternative of clause.alternatives) {
    forEachHolding(rows, alternative, (passage, score) => {
      const before = best[passage] ?? 0;
      if (before === 0) touched.push(passage);
      if (score > before) best[passage] = score;
    });
  }
  for (const passage of touched) {
    scores[passage] = (scores[passage] ?? 0) + clause.weight * (best[passage] ?? 0);
    best[passage] = 0;
  }
}

/** Visits the passages that hold every one of the terms, with the sum of their impacts: a merge of ascending lists. */
function forEachHolding(
  { passages, impacts, postingsOf }: PostingRows,
  terms: readonly string[],
  visit: (passage: number, score: number) => void,
): void {
  const ranges = terms.map(postingsOf).filter((range) => range !== undefined);
  const [rarest, ...others] = ranges.toSorted(
    (one, other) => one.end - one.start - (other.end - other.start),
  );
  if (!rarest || ranges.length < terms.length) return;
  const cursors = others.map((range) => range.start);
  for (let at = rarest.start; at < rarest.end; at += 1) {
    const passage = passages[at] ?? 0;
    let score = impacts[at] ?? 0;
    const heldByAll = others.every((range, index) => {
      let cursor = cursors[index] ?? range.end;
      while (cursor < range.end && (passages[cursor] ?? 0) < passage) cursor += 1;
      cursors[index] = cursor;
      score += impacts[cursor] ?? 0;
      return cursor < range.end && passages[cursor] === passage;
    });
    if (heldByAll) visit(passage, score);
  }
}
