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
  const places = new Map<string, GatheredPlace>();
  const placeAt = (place: Pinpoint): GatheredPlace => {
    const name = formatPinpoint(place);
    const gathered = places.get(name) ?? new GatheredPlace(place, document);
    places.set(name, gathered);
    return gathered;
  };
  for (const { place: label, span, kind } of document.blocks) {
    if (!label) continue;
    const place = { instrument, ...label };
    placeAt(place).take(span, kind === "heading" ? "heading" : "text");
    for (const outer of outersOf(place)) placeAt(outer).take(span, "below");
  }
  return places;
}

/** A place that is put together block by block. Its words are read when they are first asked for: most never are. */
class GatheredPlace implements TreatyPlace {
  readonly place: Pinpoint;
  readonly document: Document;
  readonly #blocks: { readonly span: Span; readonly part: "heading" | "text" | "below" }[] = [];
  #terms: ReadonlySet<string> | undefined;
  #headingTerms: ReadonlySet<string> | undefined;

  constructor(place: Pinpoint, document: Document) {
    this.place = place;
    this.document = document;
  }

  take(span: Span, part: "heading" | "text" | "below"): void {
    this.#blocks.push({ span, part });
  }

  get span(): Span {
    return { start: this.#blocks[0]?.span.start ?? 0, end: this.#blocks.at(-1)?.span.end ?? 0 };
  }

  get terms(): ReadonlySet<string> {
    this.#terms ??= this.#termsOf(this.#blocks.filter(({ part }) => part !== "below"));
    return this.#terms;
  }

  get headingTerms(): ReadonlySet<string> {
    this.#headingTerms ??= this.#termsOf(this.#blocks.filter(({ part }) => part === "heading"));
    return this.#headingTerms;
  }

  #termsOf(blocks: readonly { readonly span: Span }[]): ReadonlySet<string> {
    return new Set(blocks.flatMap(({ span }) => termsOf(sliceSpan(this.document.text, span))));
  }
}

/** The places around one, from its article inwards. */
export function outersOf(place: Pinpoint): readonly Pinpoint[] {
  return place.subdivisions.map((_, length) => ({
    ...place,
    subdivisions: place.subdivisions.slice(0, length),
  }));
}
