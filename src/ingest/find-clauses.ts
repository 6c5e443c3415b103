import { type Span, sliceSpan } from "../domain/span.ts";
import { paragraphLabel } from "./paragraph-label.ts";

/** A lettered paragraph, which continues what the one before it begins: "a)", "(iv)", "b.". */
const continuation = new RegExp(`^(?!\\d)${paragraphLabel}\\s`);

/**
 * The pieces in which consecutive blocks are read: a numbered paragraph with the lettered ones below it is one, so that "the following:" is
 * not parted from what follows; every other block is one by itself.
 */
export function findClauses(text: string, spans: readonly Span[]): readonly Span[] {
  const clauses: Span[] = [];
  for (const span of spans) {
    const last = clauses.at(-1);
    if (last && continuation.test(sliceSpan(text, span))) {
      clauses[clauses.length - 1] = { start: last.start, end: span.end };
    } else clauses.push(span);
  }
  return clauses;
}
