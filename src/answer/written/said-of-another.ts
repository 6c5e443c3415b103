import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import { overlapsSpan, type Span, sliceSpan } from "../../domain/span.ts";
import { findDates } from "../../text/dates.ts";
import { findNumbers } from "../../text/numbers.ts";
import type { Token } from "./tokens.ts";

/** A text with the references that it makes, in its own positions. */
export interface ReferringText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/** What things are said of: a reference, a number or a date. */
interface Anchor {
  readonly span: Span;
  readonly isSame: (other: Anchor) => boolean;
  readonly pinpoints: readonly Pinpoint[];
  readonly value: string | null;
}

/** How much more of a claim's words must stand beside another number than beside its own for the two to have been mixed up. */
const leastForNumbers = 2;

/**
 * Finds a reference, number or date of which a claim says what its source says of something else: "Article 8 on forgery" where the source
 * has "Article 7 on forgery and Article 8 on fraud", "45 days" where that is said of other cases. Gives its words; null where there is none.
 */
export function findSaidOfAnother(claim: ReferringText, source: ReferringText): string | null {
  const said = attach(claim);
  const stated = [...attach(source)];
  const mixed = [...said].find(([anchor, matter]) => {
    const likeness = (others: typeof stated) => others.map(([, own]) => own.intersection(matter).size);
    const own = likeness(stated.filter(([other]) => anchor.isSame(other)));
    const others = likeness(
      stated.filter(([other]) => (other.value === null) === (anchor.value === null) && !anchor.isSame(other)),
    );
    const least = anchor.value === null ? 1 : leastForNumbers;
    return own.length > 0 && Math.max(0, ...others) >= Math.max(...own) + least;
  })?.[0];
  const miscounted = findMiscounted(claim, source);
  if (miscounted) return sliceSpan(claim.text, miscounted.span);
  return mixed ? sliceSpan(claim.text, mixed.span) : null;
}

/** The number of which a claim counts what its source counts by another: "21 ratifications" where it has "21 signatures and 16 ratifications". */
function findMiscounted(claim: ReferringText, source: ReferringText): Anchor | undefined {
  const counted = (text: ReferringText) =>
    findAnchors(text).flatMap((anchor) =>
      anchor.value === null ? [] : [{ anchor, unit: unitOf(anchor, text) }],
    );
  const stated = counted(source);
  return counted(claim).find(({ anchor, unit }) => {
    const same = stated.filter((other) => anchor.isSame(other.anchor));
    return (
      unit !== null &&
      same.length > 0 &&
      same.every((other) => other.unit !== unit) &&
      stated.some((other) => other.unit === unit)
    );
  })?.anchor;
}

/** What a number counts: the word of matter that follows it at once. */
function unitOf({ span }: Anchor, { text, tokens }: ReferringText): string | null {
  const next = tokens.find(({ start }) => start >= span.end);
  return next && !next.isNamed && /^\s$/.test(text.slice(span.end, next.start)) ? next.sense : null;
}

function findAnchors({ text, mentions }: ReferringText): readonly Anchor[] {
  const references = mentions.map(
    ({ span, pinpoints }): Anchor => ({
      span,
      pinpoints,
      value: null,
      isSame: (other) => pinpoints.some((wanted) => other.pinpoints.some((place) => areOne(wanted, place))),
    }),
  );
  const dates = findDates(text).map(({ start, end, date }) => ({ span: { start, end }, value: date }));
  const numbers = findNumbers(text)
    .map(({ start, end, value }) => ({ span: { start, end }, value: String(value) }))
    .filter(({ span }) => !dates.some((date) => overlapsSpan(date.span, span)));
  const counted = [...dates, ...numbers]
    .filter(({ span }) => !mentions.some((mention) => overlapsSpan(mention.span, span)))
    .map(
      ({ span, value }): Anchor => ({
        span,
        value,
        pinpoints: [],
        isSame: (other) =>
          other.value !== null && (other.value.startsWith(value) || value.startsWith(other.value)),
      }),
    );
  return [...references, ...counted].toSorted((one, other) => one.span.start - other.span.start);
}

function areOne(one: Pinpoint, other: Pinpoint): boolean {
  return containsPinpoint(one, other) || containsPinpoint(other, one);
}

/** Where what is said of a reference ends. */
const segmentEnd = /[;:.!?]\s|,\s(?=(?:and|but|while|whereas|although|which|who|et|mais|y|pero)\s)/g;
const pieceEnd = /,\s|[()]/g;

/**
 * The words of matter that belong to each reference: those of its own piece between commas; of a piece with several, those behind each, or
 * before each where the last ends the piece. A piece without any belongs to the first reference of its part of the sentence.
 */
function attach(referring: ReferringText): ReadonlyMap<Anchor, ReadonlySet<string>> {
  const { text, tokens } = referring;
  const anchors = findAnchors(referring);
  const attached = new Map<Anchor, Set<string>>(anchors.map((anchor) => [anchor, new Set()]));
  const matter = tokens.filter(({ isMatter }) => isMatter);
  const add = (anchor: Anchor | undefined, words: readonly Token[]) => {
    for (const { sense } of words) if (anchor && sense !== null) attached.get(anchor)?.add(sense);
  };
  for (const segment of cut(text, { start: 0, end: text.length }, segmentEnd)) {
    const topic = anchors.find(({ span }) => overlapsSpan(span, segment));
    for (const piece of cut(text, segment, pieceEnd)) {
      const words = matter.filter((token) => overlapsSpan(token, piece));
      const named = anchors.filter(({ span }) => overlapsSpan(span, piece));
      if (named.length === 0) add(topic, words);
      else for (const [anchor, own] of share(words, named)) add(anchor, own);
    }
  }
  return attached;
}

/** Shares the words of one piece among its references. Those that stand in a row ("the CRC and the OPSC") share theirs. */
function share(
  words: readonly Token[],
  named: readonly Anchor[],
): readonly (readonly [Anchor, readonly Token[]])[] {
  const rows: Anchor[][] = [];
  for (const anchor of named) {
    const end = rows.at(-1)?.at(-1)?.span.end;
    const isNext =
      end !== undefined && !words.some((word) => word.start >= end && word.end <= anchor.span.start);
    if (isNext) rows.at(-1)?.push(anchor);
    else rows.push([anchor]);
  }
  const startOf = (row: readonly Anchor[] | undefined) => row?.[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const endOf = (row: readonly Anchor[] | undefined) => row?.at(-1)?.span.end ?? 0;
  // "Fraud is in Article 8" says its matter first, "Article 8 is on fraud" last; so do lists of either.
  const endsWithReference =
    words.some(({ end }) => end <= startOf(rows[0])) &&
    !words.some(({ start }) => start >= endOf(rows.at(-1)));
  return rows.flatMap((row, at) => {
    const before = words.filter(({ start, end }) => start >= endOf(rows[at - 1]) && end <= startOf(row));
    const after = words.filter(({ start, end }) => start >= endOf(row) && end <= startOf(rows[at + 1]));
    const own = endsWithReference ? before : at === 0 ? [...before, ...after] : after;
    return row.map((anchor) => [anchor, own] as const);
  });
}

function cut(text: string, within: Span, end: RegExp): readonly Span[] {
  const ends = [...text.slice(within.start, within.end).matchAll(end)].map(
    ({ 0: words, index }) => within.start + index + words.length,
  );
  const starts = [within.start, ...ends];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? within.end }));
}
