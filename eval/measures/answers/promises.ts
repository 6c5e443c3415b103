import type { Answer } from "../../../src/domain/answer.ts";
import { findQuotations } from "../../judges/find-quotations.ts";
import { findQuote, isCheckedQuote } from "../../judges/find-quote.ts";
import { joinSources } from "../../judges/judge.ts";
import { createFailureShare, createShare, indicate, ownSource } from "./answer-measure.ts";

/** Whether the reply kept every promise that `findViolations` checks against the indexed documents. */
export const promisesKept = createShare({
  name: "promises kept",
  description: "every sentence cites, and every quote and place stands in the indexed document",
  source: ownSource,
  score: ({ violations }) => indicate(violations.length === 0),
});

/** The share of the quotations in an answer's sentences that stand word for word in the quotes of what they cite. */
export const quoteExactness = createShare({
  name: "quote exactness",
  description: "the share of quotations of four words and more that stand in the cited quotes word for word",
  source:
    "quote verification as in Midpage's citation framework; normalisation: see eval/judges/find-quote.ts",
  score({ answer }) {
    const verdicts = quoteVerdicts(answer);
    if (verdicts.length === 0) return null;
    return verdicts.filter((isExact) => isExact).length / verdicts.length;
  },
});

function quoteVerdicts(answer: Answer): readonly boolean[] {
  const quotes = new Map(answer.references.map(({ n, quote }) => [n, quote]));
  return answer.sentences.flatMap(({ text, citations }) => {
    const source = joinSources(citations.flatMap((n) => quotes.get(n) ?? []));
    return findQuotations(text)
      .filter(({ words }) => isCheckedQuote(words))
      .map(({ words }) => ["exact", "normalised", "elided"].includes(findQuote(words, source)));
  });
}

/** The share of an answer's citations that lead to no reference. */
export const unresolvedCitations = createFailureShare({
  name: "unresolved citations",
  description: "the share of citations that lead to no reference",
  source: ownSource,
  score({ answer }) {
    const known = new Set(answer.references.map(({ n }) => n));
    const citations = answer.sentences.flatMap((sentence) => sentence.citations);
    if (citations.length === 0) return null;
    return citations.filter((n) => !known.has(n)).length / citations.length;
  },
});
