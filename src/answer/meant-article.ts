import type { Pinpoint } from "../domain/pinpoint.ts";
import type { FoundPlace } from "../search/plain-places.ts";
import type { Candidate } from "./candidate.ts";
import type { NamedPlace } from "./named-place.ts";

/** Where phrases are as like a question as this, what fits best is likely what is meant; below it, the less so. Set on development questions. */
const likenessOfSure = 0.2;

/** A sentence that names more articles ("none of its Articles 1 to 25") is about none of them. */
const mostNamed = 3;

/**
 * How likely people mean the article that a sentence is about, from 0 to 1: the article it stands under, else the likeliest of those it
 * names, else its instrument as a whole. 0 where the question names its article itself.
 */
export function measureMeant(
  candidate: Candidate,
  headingPlace: Pinpoint | null,
  { meant, place }: { readonly meant: readonly FoundPlace[]; readonly place: NamedPlace },
): number {
  const [best] = meant;
  if (!best || place.articles.length > 0) return 0;
  const about = placesOf(candidate, headingPlace);
  const fits = meant
    .filter(({ instrument, article }) =>
      about.some((one) => one.instrument === instrument && one.article === article),
    )
    .map(({ fit }) => fit);
  return Math.min(1, best.likeness / likenessOfSure) * Math.max(0, ...fits) ** 2;
}

function placesOf(
  { mentions, passage }: Candidate,
  headingPlace: Pinpoint | null,
): readonly { readonly instrument: string | null; readonly article: string | null }[] {
  if (headingPlace) return [headingPlace];
  const named = mentions.flatMap(({ pinpoints }) => pinpoints.filter(({ article }) => article !== null));
  const distinct = new Set(named.map(({ instrument, article }) => `${instrument} ${article}`));
  const isOnThem = distinct.size > 0 && distinct.size <= mostNamed;
  return isOnThem ? named : [{ instrument: passage.subject, article: null }];
}
