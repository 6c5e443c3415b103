import type { DocumentMetadata } from "../../domain/document.ts";
import { overlapsSpan, type Span } from "../../domain/span.ts";
import { findDates } from "../../text/dates.ts";
import { findNumbers } from "../../text/numbers.ts";

/** Where numbers of a claim may stand. */
export interface NumberSources {
  /** The sentence of the source that the claim relays, and the headings and title above it. */
  readonly words: string;
  readonly document: Pick<DocumentMetadata, "published" | "asOf">;
}

/**
 * Finds a number or date of a claim that its source does not have; null where all stand there. Numbers go by value ("1 155" is 1155, "two" is
 * 2), dates by the day, or less precisely ("2022" where the source says "12 May 2022"); the date of the document is known too. What stands
 * within the given spans, the references, is looked at elsewhere.
 */
export function findForeignNumber(
  claim: string,
  references: readonly Span[],
  { words, document }: NumberSources,
): string | null {
  const isOpen = (span: Span) => !references.some((reference) => overlapsSpan(reference, span));
  const dates = findDates(claim).filter(isOpen);
  const known = [...findDates(words).map(({ date }) => date), document.published ?? "", document.asOf ?? ""];
  const values = new Set(findNumbers(words).map(({ value }) => value));
  const invented = dates.find(({ date }) => !known.some((other) => isWithin(other, date)));
  if (invented) return claim.slice(invented.start, invented.end);
  const inDate = (span: Span) => dates.some((date) => overlapsSpan(date, span));
  const foreign = findNumbers(claim).find(
    (found) => isOpen(found) && !inDate(found) && !values.has(found.value),
  );
  return foreign ? claim.slice(foreign.start, foreign.end) : null;
}

/** Whether a date lies within another that is less precise or has no year: "2022-05-12" in "2022-05" and in "--05-12". */
function isWithin(date: string, wider: string): boolean {
  return date.startsWith(wider) || (wider.startsWith("--") && date.slice(4).startsWith(wider.slice(1)));
}
