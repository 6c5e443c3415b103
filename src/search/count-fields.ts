import type { TermCounts } from "../ports/embedder.ts";
import { countTerms } from "../text/count-terms.ts";

/** Counts the terms of a passage over both of its fields. The terms come in order of first use, those of the headings first. */
export function countFields(headings: readonly string[], text: readonly string[]): TermCounts {
  const above = countTerms(headings);
  const inHeadings = new Map(above.terms.map((term, index) => [term, above.counts[index] ?? 0]));
  const all = countTerms([...headings, ...text]);
  return { ...all, headingCounts: all.terms.map((term) => inHeadings.get(term) ?? 0) };
}
