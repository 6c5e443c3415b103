import { type Word, wordsOf } from "../../text/words.ts";

/** Finds where the first word at or after a position of one text stands in the other; undefined where it cannot be told. */
export type FindCounterpart = (position: number) => Word | undefined;

/** A run of words in both texts: the position of its first word in each, counted in words. */
interface Anchor {
  readonly from: number;
  readonly to: number;
}

/** So many words in a row, if they stand once in either text, are the same words. */
const anchorLength = 3;

/** How many words may lie between an anchor and the word looked for: what a long link or the markup of a table holds. */
const reach = 400;

/** So many words in a row may stand in one text only: the number of a list item, the head of a table's column before each cell. */
const longestAddition = 12;

/**
 * Aligns two forms of one text, as a file and what was read from it. Their words are compared, without white space and signs, so that
 * neither markup nor wrapped lines part them: runs of words that stand once in both tie the two together, and between them a word is
 * looked for in order. One that the other text does not have is taken for the word after it. Takes linear time, and little for each search.
 */
export function alignWords(from: string, to: string): FindCounterpart {
  const words = wordsOf(from);
  const others = wordsOf(to);
  const anchors = findAnchors(words, others);
  return (position) => {
    const at = firstIndex(words.length, (index) => (words[index]?.end ?? 0) > position);
    const next = firstIndex(anchors.length, (index) => (anchors[index]?.from ?? 0) > at);
    const [before, after] = [anchors[next - 1], anchors[next]];
    if (before && at < before.from + anchorLength) return others[before.to + at - before.from];
    const start = before ? before.to + anchorLength : 0;
    // Where a note or a table was moved, the next anchor comes before the last one: then the words stand before it.
    const isMoved = after !== undefined && after.to < start;
    const near = isMoved
      ? others.slice(Math.max(0, after.to - reach), after.to)
      : others.slice(start, after?.to ?? start + reach);
    const found = findNear(near, words.slice(at, at + 2)).at(isMoved ? -1 : 0);
    return found ?? (after && after.from - at <= longestAddition ? others[after.to] : undefined);
  };
}

/** Where a word stands with the given one after it, which is safer than one word alone; else where it stands. */
function findNear(words: readonly Word[], [wanted, following]: readonly Word[]): readonly Word[] {
  const pairs = words.filter(
    ({ word }, position) => word === wanted?.word && words[position + 1]?.word === following?.word,
  );
  return pairs.length > 0 ? pairs : words.filter(({ word }) => word === wanted?.word);
}

/** The runs of words that stand once in both texts, in the order of the first. */
function findAnchors(words: readonly Word[], others: readonly Word[]): readonly Anchor[] {
  const places = placesOfRuns(others);
  return [...placesOfRuns(words)]
    .map(([run, from]) => ({ from, to: places.get(run) ?? manyPlaces }))
    .filter(({ from, to }) => from !== manyPlaces && to !== manyPlaces)
    .toSorted((one, other) => one.from - other.from);
}

const manyPlaces = -1;

/** Where each run of words stands. */
function placesOfRuns(words: readonly Word[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + anchorLength <= words.length; at++) {
    const run = words
      .slice(at, at + anchorLength)
      .map(({ word }) => word)
      .join(" ");
    places.set(run, places.has(run) ? manyPlaces : at);
  }
  return places;
}

/** The first index below `length` from which on a condition holds; `length` where it never does. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
