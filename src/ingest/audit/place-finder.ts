import { formatPinpoint, type Pinpoint } from "../../domain/pinpoint.ts";
import { termsOf } from "../../text/terms.ts";
import type { TreatyPlace, TreatyTexts } from "./treaty-texts.ts";

/** A place of a treaty and how much of some words it holds. */
export interface PlaceMatch {
  readonly place: Pinpoint;
  readonly found: TreatyPlace;
  /** Share of the words, each weighted by how few places of the treaty have it; 0 to 1. */
  readonly share: number;
}

/** Finds where in a treaty something stands that a text tells in its own words. */
export interface PlaceFinder {
  /**
   * The place that holds most of the words, the most precise of equals; undefined where none holds half of them. Where the text
   * pins them to a wrong place, one in the same article or with the same paragraph and point is the likelier: slips change one number.
   */
  findBest(words: string, wrong: Pinpoint): PlaceMatch | undefined;
  /** How much of the words a place holds with what stands around and below it. */
  shareAt(place: Pinpoint, words: string): number;
}

/** A point is read together with the words that lead to it, which count for less than its own. */
const weightOfOuter = 0.4;
/** A place that a single slip away from the one written adds this to its share. */
const bonusOfLikeness = 0.25;
/** A place that holds less than half of the words is no place for them. */
const leastShare = 0.5;

/** Prepares the search in all treaty texts of a corpus. */
export function createPlaceFinder(treaties: TreatyTexts): PlaceFinder {
  const frequencies = new Map<string, ReadonlyMap<string, number>>();
  const frequenciesOf = (instrument: string) => {
    const known = frequencies.get(instrument) ?? countPlaces(treaties.placesOf(instrument));
    frequencies.set(instrument, known);
    return known;
  };
  const weigh = (instrument: string, words: string) => {
    const counts = frequenciesOf(instrument);
    const total = treaties.placesOf(instrument).length;
    // Words that the treaty never uses tell nothing about where in it something stands.
    return new Map(
      [...new Set(termsOf(words))].flatMap((term) => {
        const count = counts.get(term);
        return count === undefined ? [] : [[term, Math.log(1 + total / count)]];
      }),
    );
  };
  const around = (place: Pinpoint): ReadonlySet<string> => {
    const outers = place.subdivisions.map((_, length) => ({
      ...place,
      subdivisions: place.subdivisions.slice(0, length),
    }));
    return new Set(outers.flatMap((outer) => [...(treaties.find(outer)?.terms ?? [])]));
  };
  const shareIn = (
    weights: ReadonlyMap<string, number>,
    own: ReadonlySet<string>,
    outer: ReadonlySet<string>,
  ) => {
    let held = 0;
    let all = 0;
    for (const [term, weight] of weights) {
      all += weight;
      if (own.has(term)) held += weight;
      else if (outer.has(term)) held += weight * weightOfOuter;
    }
    return all === 0 ? 0 : held / all;
  };
  return {
    findBest(words, wrong) {
      const weights = weigh(wrong.instrument, words);
      let best: PlaceMatch | undefined;
      for (const found of treaties.placesOf(wrong.instrument)) {
        const share = likeness(found.place, wrong) + shareIn(weights, found.terms, around(found.place));
        if (share >= leastShare && (best === undefined || isBetter({ share, place: found.place }, best))) {
          best = { place: found.place, found, share };
        }
      }
      return best;
    },
    shareAt(place, words) {
      const within = treaties
        .placesOf(place.instrument)
        .filter((found) => formatPinpoint(found.place).startsWith(formatPinpoint(place)));
      const own = new Set(within.flatMap(({ terms }) => [...terms]));
      return shareIn(weigh(place.instrument, words), own, around(place));
    },
  };
}

function likeness(place: Pinpoint, wrong: Pinpoint): number {
  const isInArticle =
    place.article === wrong.article && place.subdivisions.length === wrong.subdivisions.length;
  const hasLabels = place.subdivisions.length > 0 && place.subdivisions.join() === wrong.subdivisions.join();
  return isInArticle || hasLabels ? bonusOfLikeness : 0;
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
