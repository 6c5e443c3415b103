import type { PassageTerms } from "../ports/embedder.ts";

/** Postings by term: term `t` stands `counts[i]` times in `passages[i]` for `i` from `starts[t]` to `starts[t + 1]`. */
export interface InvertedRows {
  /** How many passages there are. */
  readonly size: number;
  readonly starts: Uint32Array;
  readonly passages: Uint32Array;
  readonly counts: Uint16Array;
  /** How many of the counts stand in headings. */
  readonly headingCounts: Uint8Array;
}

/** Postings by passage: passage `p` holds term `termOf[i]` `counts[i]` times for `i` from `starts[p]` to `starts[p + 1]`. */
export interface ForwardRows extends Omit<PassageTerms, "terms"> {
  readonly headingCounts: Uint8Array;
}

/** Turns postings by term into postings by passage. Only a rebuild needs them, so they are not kept in a file. */
export function invertPostings(index: InvertedRows): ForwardRows {
  const starts = startsOf(index.passages, index.size);
  const termOf = new Uint32Array(index.passages.length);
  const counts = new Uint16Array(index.passages.length);
  const headingCounts = new Uint8Array(index.passages.length);
  const next = starts.slice();
  for (let term = 0; term + 1 < index.starts.length; term += 1) {
    const end = index.starts[term + 1] ?? 0;
    for (let at = index.starts[term] ?? 0; at < end; at += 1) {
      const passage = index.passages[at] ?? 0;
      const slot = next[passage] ?? 0;
      termOf[slot] = term;
      counts[slot] = index.counts[at] ?? 0;
      headingCounts[slot] = index.headingCounts[at] ?? 0;
      next[passage] = slot + 1;
    }
  }
  return { starts, termOf, counts, headingCounts };
}

/** Where the entries of each number from 0 to `size - 1` start once they are sorted; last, where they end. */
export function startsOf(numbers: Iterable<number>, size: number): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const number of numbers) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < size; number += 1) {
    starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  }
  return starts;
}
