import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint, formatArticle, formatPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import { sliceSpan } from "../../domain/span.ts";
import { findNumbers } from "../../text/numbers.ts";
import type { ReferringText } from "./said-of-another.ts";
import type { SourceSentence } from "./source-sentence.ts";

/**
 * Whether every treaty and article that a claim names is named by the source's sentence, by the place that this stands in, or by the
 * sentence before it that it goes on from. Null where all are, else what is wrong.
 */
export function comparePlaces(
  claim: ReferringText,
  source: SourceSentence,
  register: Register,
): string | null {
  for (const mention of claim.mentions) {
    const words = sliceSpan(claim.text, mention.span);
    const foreign = mention.pinpoints.find((pinpoint) => !isNamed(pinpoint, source));
    if (foreign) return `${formatPinpoint(foreign)} does not stand in the quoted source`;
    if (!standsAsWritten(mention, words, { source, register })) {
      return `“${words}” is not what the quoted source names`;
    }
  }
  return null;
}

/** Whether the source's sentence names a place, or a part of it. */
function isNamed(wanted: Pinpoint, source: SourceSentence): boolean {
  const known = knownPlaces(source);
  if (known.some((place) => containsPinpoint(wanted, place))) return true;
  const isSubject = wanted.article === null && source.passage.subject === wanted.instrument;
  return isSubject && source.mentions.length === 0;
}

function knownPlaces({ named, place }: SourceSentence): readonly Pinpoint[] {
  return [...named.flatMap(({ pinpoints }) => pinpoints), ...(place ? [place] : [])];
}

/**
 * Whether the numbers with which a claim names articles stand in the source. "Articles 2 to 10" is not borne out by "Articles 2 to 9"; "Article 5"
 * is by "Articles 2 to 10", where that is all the source names. Numbers of a series must stand in the source or be part of a name.
 */
function standsAsWritten(
  mention: Mention,
  words: string,
  { source, register }: { readonly source: SourceSentence; readonly register: Register },
): boolean {
  const instruments = [...new Set(mention.pinpoints.map(({ instrument }) => instrument))];
  const names = instruments.flatMap((id) => {
    const instrument = register.find(id);
    return instrument ? register.namesOf(instrument) : [];
  });
  const place = source.place === null ? "" : (formatArticle(source.place) ?? "");
  const written = [source.text, source.above, place, ...source.named.map(labelsOf), ...names].join("\n");
  const known = new Set(numbersOf(written));
  if (numbersOf(words).every((value) => known.has(value))) return true;
  const [only, ...others] = mention.pinpoints;
  return others.length === 0 && only !== undefined && isWithinRangeOnly(only, source);
}

/** The labels of a mention as they were written; of a range only its ends. */
function labelsOf({ pinpoints }: Mention): string {
  const ends = pinpoints.length > 2 ? [pinpoints[0], pinpoints.at(-1)] : pinpoints;
  return ends.map((pinpoint) => (pinpoint ? formatArticle(pinpoint) : "")).join("\n");
}

function isWithinRangeOnly(wanted: Pinpoint, { named }: SourceSentence): boolean {
  const placed = named.filter(({ pinpoints }) => pinpoints.some(({ article }) => article !== null));
  return (
    placed.every(({ pinpoints }) => pinpoints.length > 2) &&
    placed.some(({ pinpoints }) => pinpoints.some((place) => containsPinpoint(wanted, place)))
  );
}

function numbersOf(text: string): readonly number[] {
  return findNumbers(text.replaceAll(/[/-]/g, " ")).map(({ value }) => value);
}
