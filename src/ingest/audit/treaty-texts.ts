import type { Document } from "../../domain/document.ts";
import { comparePinpoints, containsPinpoint, formatPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import { type Span, sliceSpan } from "../../domain/span.ts";
import { termsOf } from "../../text/terms.ts";
import type { AuditedText } from "./audited-text.ts";

/** An article, paragraph or point in the text of a treaty. */
export interface TreatyPlace {
  readonly place: Pinpoint;
  readonly document: Document;
  /** From its first word to the end of all that stands below it. */
  readonly span: Span;
  /** Its own words, without those of points below it, as stems. */
  readonly terms: ReadonlySet<string>;
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
export function gatherTreatyTexts(texts: readonly AuditedText[]): TreatyTexts {
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
  const blocks = document.blocks.flatMap(({ place, span }) =>
    place ? [{ place: { instrument, ...place }, span }] : [],
  );
  const places = new Map<string, TreatyPlace>();
  for (const { place, span } of blocks) {
    const key = formatPinpoint(place);
    const known = places.get(key);
    const words = termsOf(sliceSpan(document.text, span));
    const start = known?.span.start ?? span.start;
    places.set(key, {
      place,
      document,
      span: { start, end: span.end },
      terms: new Set([...(known?.terms ?? []), ...words]),
    });
    for (const outer of outersOf(place)) {
      const around = places.get(formatPinpoint(outer));
      const from = around ?? { place: outer, document, span, terms: new Set<string>() };
      places.set(formatPinpoint(outer), { ...from, span: { start: from.span.start, end: span.end } });
    }
  }
  return places;
}

/** The paragraph and the article around a point. */
function outersOf(place: Pinpoint): readonly Pinpoint[] {
  return place.subdivisions.map((_, length) => ({
    ...place,
    subdivisions: place.subdivisions.slice(0, length),
  }));
}

/** The places of a list that lie in a place, in its order. */
export function placesWithin(outer: Pinpoint, places: readonly TreatyPlace[]): readonly TreatyPlace[] {
  return places
    .filter(({ place }) => containsPinpoint(outer, place))
    .toSorted((one, other) => comparePinpoints(one.place, other.place));
}
