/** Counts terms: `terms[i]` occurs `counts[i]` times. The terms come in order of first use. */
export function countTerms(all: Iterable<string>): {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
} {
  const counts = new Map<string, number>();
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { terms: [...counts.keys()], counts: [...counts.values()] };
}
