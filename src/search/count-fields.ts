import type { TermCounts } from "../ports/embedder.ts";

/** Counts the terms of a passage over both of its fields. The terms come in order of first use, those of the headings first. */
export function countFields(headings: readonly string[], text: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  headings.forEach(count);
  const above = [...counts.values()];
  text.forEach(count);
  const all = [...counts.values()];
  return {
    terms: [...counts.keys()],
    counts: all,
    headingCounts: all.map((_, index) => above[index] ?? 0),
  };
}
