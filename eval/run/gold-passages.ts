import { formatArticle, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { isWantedPlace, type WantedPlace, wantsPlace } from "../sets/wanted-place.ts";
import type { CheckedDocument } from "./find-violations.ts";

/** Finds the passages that bear a place which a question wants cited, by their ids. */
export type FindGoldPassages = (wanted: WantedPlace) => ReadonlySet<string>;

/** A place that a passage names or is about. */
interface BornePlace {
  readonly passage: string;
  readonly instrument: string;
  /** Null for the instrument as a whole. */
  readonly article: string | null;
}

/**
 * Prepares finding gold passages in the documents of an index. No person has judged these passages: one is gold where it names the
 * article that the question wants cited, or the instrument where no article is wanted.
 */
export function createGoldFinder(documents: readonly CheckedDocument[]): FindGoldPassages {
  const byInstrument = Map.groupBy(documents.flatMap(placesOf), (place) => place.instrument);
  return (wanted) => {
    if (!wantsPlace(wanted)) return new Set();
    const instruments = wanted.inst ?? [...byInstrument.keys()];
    const borne = instruments.flatMap((instrument) => byInstrument.get(instrument) ?? []);
    return new Set(borne.filter((place) => isWantedPlace(place, wanted)).map(({ passage }) => passage));
  };
}

function placesOf({ passages }: CheckedDocument): readonly BornePlace[] {
  return passages.flatMap(({ id: passage, subject, pinpoints }) => {
    const named = pinpoints.flatMap((written) => {
      const pinpoint = parsePinpoint(written);
      return pinpoint
        ? [{ passage, instrument: pinpoint.instrument, article: formatArticle(pinpoint) || null }]
        : [];
    });
    return subject === null ? named : [{ passage, instrument: subject, article: null }, ...named];
  });
}
