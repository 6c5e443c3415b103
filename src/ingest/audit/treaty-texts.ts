import type { Document } from "../../domain/document.ts";
import { formatPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import { type Span, sliceSpan } from "../../domain/span.ts";
import { termsOf } from "../../text/terms.ts";

/** An article, paragraph or point in the text of a treaty. */
export interface TreatyPlace {
  readonly place: Pinpoint;
  readonly document: Document;
  /** From its first word to the end of all that stands below it. */
  readonly span: Span;
  /** Its own words, without those of points below it, as stems. */
  readonly terms: ReadonlySet<string>;
  /** Those of them that stand in its heading; empty where it has none. */
  readonly headingTerms: ReadonlySet<string>;
}

/** The texts of treaties that a corpus holds, place by place. */
export interface TreatyTexts {
  /** Whether the corpus holds the text of the instrument. */
  has(instrument: string): boolean;
  /** The place, or undefined where the text has none such. */
  find(place: Pinpoint): TreatyPlace | undefined;
  /** All places of the instrument, in the order of the text; empty where the corpus does not hold it. */
  placesOf(instrument: string): readonly TreatyPlace[];
}

/** Gathers the places of all treaty texts. Of two texts of one treaty, in two languages, the first holds. */
export function gatherTreatyTexts(texts: readonly { readonly document: Document }[]): TreatyTexts {
  const treaties = new Map<string, ReadonlyMap<string, TreatyPlace>>();
  for (const { document } of texts) {
    const { kind, instrument } = document;
    if (kind !== "treaty" || instrument === null || treaties.has(instrument)) continue;
    const places = gatherPlaces(document, instrument);
    if (places.size > 0) treaties.set(instrument, places);
  }
  return {
    has: (instrument) => treaties.has(instrument),
    find: (place) => treaties.get(place.instrument)?.get(formatPinpoint(place)),
    placesOf: (instrument) => [...(treaties.get(instrument)?.values() ?? [])],
  };
}

function gatherPlaces(document: Document, instrument: string): ReadonlyMap<string, TreatyPlace> {
  const places = new Map<string, TreatyPlace>();
  for (const { place: label, span, kind } of document.blocks) {
    if (!label) continue;
    const place = { instrument, ...label };
    const words = new Set(termsOf(sliceSpan(document.text, span)));
    const block = { place, document, span, terms: words, headingTerms: kind === "heading" ? words : none };
    places.set(formatPinpoint(place), joinPlaces(places.get(formatPinpoint(place)), block));
    for (const outer of outersOf(place)) {
      const below = { place: outer, document, span, terms: none, headingTerms: none };
      places.set(formatPinpoint(outer), joinPlaces(places.get(formatPinpoint(outer)), below));
    }
  }
  return places;
}

const none: ReadonlySet<string> = new Set();

function joinPlaces(known: TreatyPlace | undefined, more: TreatyPlace): TreatyPlace {
  if (!known) return more;
  return {
    ...known,
    span: { start: known.span.start, end: more.span.end },
    terms: known.terms.union(more.terms),
    headingTerms: known.headingTerms.union(more.headingTerms),
  };
}

/** The places around one, from its article inwards. */
export function outersOf(place: Pinpoint): readonly Pinpoint[] {
  return place.subdivisions.map((_, length) => ({
    ...place,
    subdivisions: place.subdivisions.slice(0, length),
  }));
}
