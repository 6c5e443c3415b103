import type { Passage } from "../domain/passage.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Linker } from "./linker.ts";

/** The article that a passage stands under by its headings ("Article 2 – Illegal access"), or null. */
export type FindHeadingPlace = (passage: Passage) => Pinpoint | null;

/** Prepares the reading of headings, once for each passage. The innermost heading that names an article decides. */
export function createHeadingPlaceFinder(linker: Linker): FindHeadingPlace {
  const known = new WeakMap<Passage, Pinpoint | null>();
  const read = (passage: Passage): Pinpoint | null => {
    const subjects = passage.subject === null ? [] : [passage.subject];
    for (const heading of passage.headings.toReversed()) {
      const pinpoints = linker.link(heading, { subjects }).mentions.flatMap((mention) => mention.pinpoints);
      const place = pinpoints.find((pinpoint) => pinpoint.article !== null);
      if (place) return place;
    }
    return null;
  };
  return (passage) => {
    if (!known.has(passage)) known.set(passage, read(passage));
    return known.get(passage) ?? null;
  };
}
