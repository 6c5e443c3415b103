import { comparePinpoints, formatArticle, type Pinpoint, samePinpoint } from "../domain/pinpoint.ts";

/** The word before one place and before several: articles of a treaty, paragraphs of a resolution. */
export interface PlaceWord {
  readonly one: string;
  readonly several: string;
}

/**
 * Writes the places that a citation ends in: "art 3(1)(c)", "arts 2–6", "arts 2, 4 and 9", "preamble, art 3", "annex I".
 * Places are put in order and named once; three or more articles in a row become a range. Undefined where no place is more than the instrument.
 */
export function formatPinpoints(pinpoints: readonly Pinpoint[], word: PlaceWord): string | undefined {
  const places = pinpoints
    .filter((place) => place.article !== null)
    .toSorted(comparePinpoints)
    .filter((place, at, all) => at === 0 || !samePinpoint(place, all[at - 1] ?? place));
  const numbered = places.filter(isNumbered);
  const named = places.filter((place) => !isNumbered(place)).map(nameOf);
  const parts = [
    ...named.filter((name) => name.startsWith("preamble")),
    ...(numbered.length === 0 ? [] : [`${wordFor(numbered, word)} ${joinRuns(numbered)}`]),
    ...named.filter((name) => !name.startsWith("preamble")),
  ];
  return parts.length === 0 ? undefined : parts.join(", ");
}

function isNumbered({ article }: Pinpoint): boolean {
  return article !== null && /^\d/.test(article);
}

/** Annexes are counted in capitals: "annex iv" is the form of the pinpoint, "annex IV" that of the page. */
function nameOf(place: Pinpoint): string {
  return (formatArticle(place) ?? "").replace(
    /^annex [ivx]+/,
    (name) => `annex ${name.slice(6).toUpperCase()}`,
  );
}

function wordFor(places: readonly Pinpoint[], word: PlaceWord): string {
  return new Set(places.map(({ article }) => article)).size === 1 ? word.one : word.several;
}

function joinRuns(places: readonly Pinpoint[]): string {
  const runs: Pinpoint[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run !== undefined && follows(run.at(-1), place)) run.push(place);
    else runs.push([place]);
  }
  const labels = runs.flatMap((run) => {
    const names = run.map((place) => formatArticle(place) ?? "");
    return names.length < 3 ? names : [`${names[0]}–${names.at(-1)}`];
  });
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(labels);
}

/** Whether two places are whole articles with numbers that follow each other. */
function follows(previous: Pinpoint | undefined, next: Pinpoint): boolean {
  return (
    previous !== undefined &&
    [previous, next].every(
      ({ article, subdivisions }) => subdivisions.length === 0 && /^\d+$/.test(article ?? ""),
    ) &&
    Number(next.article) === Number(previous.article) + 1
  );
}
