import { formatArticle, type Pinpoint } from "../domain/pinpoint.ts";
import type { Span } from "../domain/span.ts";
import type { Candidate } from "./candidate.ts";

/** A part of a sentence that speaks of one article: "to solicit children for sexual purposes (Article 23)". */
export interface Clause {
  /** In document positions. */
  readonly span: Span;
  readonly pinpoints: readonly Pinpoint[];
}

/**
 * Cuts a sentence at the articles that it names. An article in brackets closes the words before it; one that stands free
 * opens the words after it. A sentence that names no article has no clauses.
 */
export function findClauses(candidate: Candidate): readonly Clause[] {
  const placed = candidate.mentions
    .map((mention) => ({
      ...mention,
      pinpoints: mention.pinpoints.filter((pinpoint) => formatArticle(pinpoint) !== null),
    }))
    .filter((mention) => mention.pinpoints.length > 0);
  let from = candidate.span.start;
  return placed.map(({ span, pinpoints }, at) => {
    const next = placed[at + 1];
    const end = next ? boundaryBetween(candidate, span, next.span) : candidate.span.end;
    const clause = { span: { start: from, end }, pinpoints };
    from = end;
    return clause;
  });
}

function boundaryBetween(candidate: Candidate, mention: Span, next: Span): number {
  const character = (position: number) => candidate.text[position - candidate.span.start];
  if (character(mention.start - 1) === "(" && character(mention.end) === ")") return mention.end + 1;
  return character(next.start - 1) === "(" ? mention.end : next.start;
}
