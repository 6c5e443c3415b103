import { findDates } from "../../src/text/dates.ts";
import { findNumbers } from "../../src/text/numbers.ts";
import { wordsOf } from "../../src/text/words.ts";

/** Ordinals in English, French and Spanish, folded, by what they count. A treaty's first protocol is not its second. */
const ordinals: ReadonlyMap<string, number> = new Map(
  [
    "first premier premiere primer primera primero",
    "second seconde deuxieme segundo segunda",
    "third troisieme tercer tercera tercero",
    "fourth quatrieme cuarto cuarta",
    "fifth cinquieme quinto quinta",
  ].flatMap((list, position) => list.split(" ").map((word) => [word, position + 1] as const)),
);

/**
 * Whether every number, date and ordinal of the claim stands in the source. Numbers by value ("1 155" is 1155; number words in English
 * only); a date by its day, or less precisely ("2022" where the source says "12 May 2022"); an ordinal only where the source has
 * ordinals at all.
 */
export function holdsNumbers(claim: string, source: string): boolean {
  const known = new Set(findNumbers(source).map(({ value }) => value));
  if (findNumbers(claim).some(({ value }) => !known.has(value))) return false;
  const dates = findDates(source).map(({ date }) => date);
  if (findDates(claim).some(({ date }) => !dates.some((other) => isWithin(other, date)))) return false;
  const places = ordinalsIn(source);
  return places.size === 0 || [...ordinalsIn(claim)].every((place) => places.has(place));
}

/** Whether a date lies within another that is less precise or has no year: "2022-05-12" in "2022-05" and in "--05-12". */
function isWithin(date: string, wider: string): boolean {
  return date.startsWith(wider) || (wider.startsWith("--") && date.slice(4).startsWith(wider.slice(1)));
}

function ordinalsIn(text: string): ReadonlySet<number> {
  return new Set(wordsOf(text).flatMap(({ word }) => ordinals.get(word) ?? []));
}
