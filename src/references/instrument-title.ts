import type { InstrumentReference } from "./instrument-references.ts";
import type { ReferenceText } from "./reference-text.ts";

/** A title that is longer than this beside the name is a sentence, or about more than the instrument. */
const mostOtherWords = 8;

/**
 * The instrument that a heading titles: it names one and no other, and is not about a protocol to it that the register does
 * not hold. Words beside the name may be a date, a series citation, or the aspect that the heading is about ("…: status").
 * What is cited in brackets behind the name is where it is published: a resolution, say, to which several instruments are annexed.
 */
export function readInstrumentTitle(
  source: ReferenceText,
  references: readonly InstrumentReference[],
): string | null {
  const named = references.filter(({ sort }) => sort === "name");
  const naming = named.filter((name) => name === named[0] || !isCitedInBrackets(source, name));
  const ids = new Set(naming.flatMap(({ instruments }) => instruments));
  const [id] = ids;
  if (id === undefined || ids.size > 1 || references.some(({ sort }) => sort !== "name")) return null;
  const nameWords = named.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (source.size - nameWords > mostOtherWords) return null;
  for (let position = 0; position < (named[0]?.first ?? 0); position++) {
    if (/^protocol[eo]?s?$/.test(source.word(position))) return null;
  }
  return id;
}

/** Whether a name stands behind a bracket and holds a number, as in "(A/RES/54/263)". */
function isCitedInBrackets(source: ReferenceText, { first, last }: InstrumentReference): boolean {
  return (
    /\(\s?$/.test(source.gapAfter(first - 1)) &&
    /\d/.test(source.text.slice(source.start(first), source.end(last)))
  );
}
