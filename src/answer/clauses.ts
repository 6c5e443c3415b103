import { distinctPinpoints, type Mention } from "../domain/mention.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import { type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { wordsOf } from "../text/words.ts";
import type { Candidate } from "./candidate.ts";

/** A part of a sentence that speaks of one article: "to solicit children for sexual purposes (Article 23)". */
export interface Clause {
  /** In document positions. */
  readonly span: Span;
  /** The part of the span that belongs to this article alone, without the words with which the sentence begins for all. */
  readonly own: Span;
  readonly pinpoints: readonly Pinpoint[];
}

/**
 * Cuts a sentence at the articles that it names. An article in brackets closes the words before it; one that opens a part of the
 * sentence ("…; the Preamble mentions …") is followed by its words. Where an article stands otherwise ("numbers it Article 2(c)"),
 * no telling which words are about which: then there are no clauses, and none in a sentence that names no article.
 */
export function findClauses(candidate: Candidate): readonly Clause[] {
  const placed = findPlaced(candidate);
  const [only, ...others] = distinctPinpoints(placed);
  if (only && others.length === 0) return [{ span: candidate.span, own: candidate.span, pinpoints: [only] }];
  if (!placed.every(({ span }) => isBracketed(candidate, span) || opensPart(candidate, span))) return [];
  let from = candidate.span.start;
  const clauses = placed.map(({ span, pinpoints }, at): Clause => {
    const next = placed[at + 1];
    const end = next ? boundaryBetween(candidate, span, next.span) : candidate.span.end;
    const clause = { start: from, end };
    from = end;
    return { span: clause, own: clause, pinpoints };
  });
  const head = placed[0];
  return head && isBracketed(candidate, head.span) ? withoutHead(clauses, placed, candidate) : clauses;
}

/**
 * Takes off the first of several listed clauses the words that hold for all ("The treaty prohibits the use of …"). Where they end
 * cannot be told for certain: it keeps as many of its own words before the bracket as the longest of the others has.
 */
function withoutHead(
  clauses: readonly Clause[],
  placed: readonly Mention[],
  candidate: Candidate,
): readonly Clause[] {
  const leads = clauses.map(({ span }, at) =>
    wordsIn(candidate, { start: span.start, end: placed[at]?.span.start ?? 0 }),
  );
  const [first = [], ...others] = leads;
  const longest = Math.max(...others.map((words) => words.length));
  const start = first.at(-longest)?.start;
  return clauses.map((clause, at) =>
    at > 0 || start === undefined ? clause : { ...clause, own: { start, end: clause.span.end } },
  );
}

function wordsIn(candidate: Candidate, span: Span): readonly Span[] {
  const words = wordsOf(sliceSpan(candidate.text, shiftSpan(span, -candidate.span.start)));
  return words.map((word) => shiftSpan(word, span.start));
}

/** The references of a sentence that name an article, without their other places. */
export function findPlaced({ mentions }: Candidate): readonly Mention[] {
  return mentions
    .map(({ span, pinpoints }) => ({ span, pinpoints: pinpoints.filter(({ article }) => article !== null) }))
    .filter(({ pinpoints }) => pinpoints.length > 0);
}

function isBracketed({ text, span }: Candidate, mention: Span): boolean {
  return text[mention.start - span.start - 1] === "(" && text[mention.end - span.start] === ")";
}

function opensPart({ text, span }: Candidate, mention: Span): boolean {
  return /(?:^|[;,:]|\band|\bor)(?:\s+the)?\s*$/i.test(text.slice(0, mention.start - span.start));
}

function boundaryBetween(candidate: Candidate, mention: Span, next: Span): number {
  if (isBracketed(candidate, mention)) return mention.end + 1;
  return isBracketed(candidate, next) ? mention.end : next.start;
}
