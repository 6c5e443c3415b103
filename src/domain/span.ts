/**
 * A half-open range `[start, end)` of positions in a document's canonical text.
 * The unit is the UTF-16 code unit, so that `text.slice(start, end)` gives the words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a span covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Moves a span by an offset, for instance from passage positions to document positions. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** Whether the outer span holds the whole of the inner one. */
export function containsSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one position. */
export function overlapsSpan(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}
