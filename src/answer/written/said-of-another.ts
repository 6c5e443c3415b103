import type { Mention } from "../../domain/mention.ts";
import { containsPinpoint } from "../../domain/pinpoint.ts";
import { overlapsSpan, type Span } from "../../domain/span.ts";
import type { Token } from "./tokens.ts";

/** A text with the references that it makes, in its own positions. */
export interface ReferringText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
}

/**
 * Whether what a claim says beside a reference is what its source says of something else: "Article 8 on forgery" where the source has
 * "Article 7 on forgery and Article 8 on fraud".
 */
export function isSaidOfAnother(mention: Mention, claim: ReferringText, source: ReferringText): boolean {
  const said = attach(claim).get(mention) ?? new Set();
  const stated = [...attach(source)].map(([other, matter]) => ({
    isSame: isSamePlace(mention, other),
    likeness: matter.intersection(said).size,
  }));
  const own = stated.filter(({ isSame }) => isSame).map(({ likeness }) => likeness);
  const others = stated.filter(({ isSame }) => !isSame).map(({ likeness }) => likeness);
  return own.length > 0 && Math.max(0, ...others) > Math.max(...own);
}

function isSamePlace(one: Mention, other: Mention): boolean {
  return one.pinpoints.some((wanted) =>
    other.pinpoints.some((place) => containsPinpoint(wanted, place) || containsPinpoint(place, wanted)),
  );
}

/** Where what is said of a reference ends. */
const segmentEnd = /[;:.!?]\s|,\s(?=(?:and|but|while|whereas|although|which|who|et|mais|y|pero)\s)/g;
const pieceEnd = /,\s|[()]/g;

/**
 * The words of matter that belong to each reference: those of its own piece between commas; of a piece with several, those behind each, or
 * before each where the last ends the piece. A piece without any belongs to the first reference of its part of the sentence.
 */
function attach({ text, tokens, mentions }: ReferringText): ReadonlyMap<Mention, ReadonlySet<string>> {
  const attached = new Map<Mention, Set<string>>(mentions.map((mention) => [mention, new Set()]));
  const matter = tokens.filter(({ isMatter }) => isMatter);
  const add = (mention: Mention | undefined, words: readonly Token[]) => {
    for (const { sense } of words) if (mention && sense !== null) attached.get(mention)?.add(sense);
  };
  for (const segment of cut(text, { start: 0, end: text.length }, segmentEnd)) {
    const topic = mentions.find(({ span }) => overlapsSpan(span, segment));
    for (const piece of cut(text, segment, pieceEnd)) {
      const words = matter.filter((token) => overlapsSpan(token, piece));
      const named = mentions.filter(({ span }) => overlapsSpan(span, piece));
      if (named.length === 0) add(topic, words);
      else for (const [mention, own] of share(words, named)) add(mention, own);
    }
  }
  return attached;
}

/** Shares the words of one piece among its references. Those that stand in a row ("the CRC and the OPSC") share theirs. */
function share(
  words: readonly Token[],
  named: readonly Mention[],
): readonly (readonly [Mention, readonly Token[]])[] {
  const rows: Mention[][] = [];
  for (const mention of named) {
    const end = rows.at(-1)?.at(-1)?.span.end;
    const isNext =
      end !== undefined && !words.some((word) => word.start >= end && word.end <= mention.span.start);
    if (isNext) rows.at(-1)?.push(mention);
    else rows.push([mention]);
  }
  const startOf = (row: readonly Mention[] | undefined) => row?.[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const endOf = (row: readonly Mention[] | undefined) => row?.at(-1)?.span.end ?? 0;
  const endsWithReference = !words.some(({ start }) => start >= endOf(rows.at(-1)));
  return rows.flatMap((row, at) => {
    const before = words.filter(({ start, end }) => start >= endOf(rows[at - 1]) && end <= startOf(row));
    const after = words.filter(({ start, end }) => start >= endOf(row) && end <= startOf(rows[at + 1]));
    const own = endsWithReference ? before : at === 0 ? [...before, ...after] : after;
    return row.map((mention) => [mention, own] as const);
  });
}

function cut(text: string, within: Span, end: RegExp): readonly Span[] {
  const ends = [...text.slice(within.start, within.end).matchAll(end)].map(
    ({ 0: words, index }) => within.start + index + words.length,
  );
  const starts = [within.start, ...ends];
  return starts.map((start, at) => ({ start, end: starts[at + 1] ?? within.end }));
}
