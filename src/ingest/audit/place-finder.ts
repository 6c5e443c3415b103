import { containsPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import { termsOf } from "../../text/terms.ts";
import { outersOf, type TreatyPlace, type TreatyTexts } from "./treaty-texts.ts";

/** A place of a treaty and how much of some words it holds. */
export interface PlaceMatch {
  readonly place: Pinpoint;
  readonly found: TreatyPlace;
  /** Share of the words, each weighted by how few places of the treaty have it, 0 to 1, and what its likeness to a wrong place adds. */
  readonly share: number;
}

/** Finds where in a treaty something stands that a text tells in its own words. */
export interface PlaceFinder {
  /**
   * The place that holds most of the words, the most precise of equals; undefined where none holds enough of them. The text pins them
   * to a wrong place: one that a slip leads away from is the likelier (`likeness`).
   */
  findBest(words: string, wrong: Pinpoint): PlaceMatch | undefined;
  /** Of an article and what stands in it, the place that holds most of the words; undefined where none holds enough of them. */
  findWithin(words: string, article: Pinpoint): PlaceMatch | undefined;
}

/** A point is read together with the words that lead to it, which count for less than its own. */
const weightOfOuter = 0.4;
/** A place with a smaller share, with what its likeness to the wrong one adds, is no place for the words. */
const leastShare = 0.5;
/** In an article that is known to be right a smaller share will do: paraphrases keep about half of a treaty's telling words. */
const leastShareWithin = 0.4;

/** Prepares the search in all treaty texts of a corpus. */
export function createPlaceFinder(treaties: TreatyTexts): PlaceFinder {
  const frequencies = new Map<string, ReadonlyMap<string, number>>();
  const weigh = (instrument: string, words: string) => {
    const places = treaties.placesOf(instrument);
    const counts = frequencies.get(instrument) ?? countPlaces(places);
    frequencies.set(instrument, counts);
    return weighTerms(words, counts, places.length);
  };
  const around = new Map<TreatyPlace, ReadonlySet<string>>();
  const termsAround = (found: TreatyPlace) => {
    const terms =
      around.get(found) ??
      new Set(outersOf(found.place).flatMap((outer) => [...(treaties.find(outer)?.terms ?? [])]));
    around.set(found, terms);
    return terms;
  };
  const search = (
    weights: ReadonlyMap<string, number>,
    places: readonly TreatyPlace[],
    { least, bonus }: { readonly least: number; readonly bonus: (place: Pinpoint) => number },
  ) => {
    let best: PlaceMatch | undefined;
    for (const found of places) {
      const { place, terms } = found;
      const share = bonus(place) + shareIn(weights, terms, termsAround(found));
      if (share >= least && (best === undefined || isBetter({ share, place }, best))) {
        best = { place, found, share };
      }
    }
    return best;
  };
  return {
    findBest: (words, wrong) =>
      search(weigh(wrong.instrument, words), treaties.placesOf(wrong.instrument), {
        least: leastShare,
        bonus: (place) => likeness(place, wrong),
      }),
    findWithin(words, article) {
      const places = treaties
        .placesOf(article.instrument)
        .filter(({ place }) => containsPinpoint(article, place));
      return search(weigh(article.instrument, words), places, {
        least: leastShareWithin,
        bonus: () => 0,
      });
    },
  };
}

/** The words with their weights; those that the treaty never uses tell nothing about where in it something stands. */
function weighTerms(words: string, counts: ReadonlyMap<string, number>, total: number) {
  return new Map(
    [...new Set(termsOf(words))].flatMap((term) => {
      const count = counts.get(term);
      return count === undefined ? [] : [[term, Math.log(1 + total / count)] as const];
    }),
  );
}

function shareIn(
  weights: ReadonlyMap<string, number>,
  own: ReadonlySet<string>,
  outer: ReadonlySet<string>,
): number {
  let held = 0;
  let all = 0;
  for (const [term, weight] of weights) {
    all += weight;
    if (own.has(term)) held += weight;
    else if (outer.has(term)) held += weight * weightOfOuter;
  }
  return all === 0 ? 0 : held / all;
}

/** What a place in the right article adds to its share. */
const bonusOfArticle = 0.2;
/** What each label adds that both places have at its position: "f" in 20(1)(f) and 21(1)(f), or the third in 2(3) and 2(c). */
const bonusOfLabel = 0.12;

/** How likely it is that a slip of the pen made one place of the other: slips change one number, or a letter into a number. */
function likeness(place: Pinpoint, wrong: Pinpoint): number {
  const labels = place.subdivisions.filter((label, depth) => isSameLabel(label, wrong.subdivisions[depth]));
  const isAsDeep = place.subdivisions.length === wrong.subdivisions.length;
  return (
    (place.article === wrong.article ? bonusOfArticle : 0) + (isAsDeep ? labels.length * bonusOfLabel : 0)
  );
}

function isSameLabel(label: string, other: string | undefined): boolean {
  return label === other || (other !== undefined && positionOf(label) === positionOf(other));
}

/** Where a label stands in its list: "c" and "3" are the third. Roman numerals stay as they are. */
function positionOf(label: string): number | string {
  if (/^\d+$/.test(label)) return Number(label);
  return label.length === 1 ? label.charCodeAt(0) - "a".charCodeAt(0) + 1 : label;
}

function isBetter(one: Omit<PlaceMatch, "found">, other: PlaceMatch): boolean {
  if (one.share !== other.share) return one.share > other.share;
  return one.place.subdivisions.length > other.place.subdivisions.length;
}

function countPlaces(places: readonly TreatyPlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of places) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
