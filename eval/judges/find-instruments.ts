import type { Instrument } from "../../src/domain/instrument.ts";
import { wordsOf } from "../../src/text/words.ts";

/** Finds the instruments that a text names, by their ids. */
export type FindInstruments = (text: string) => ReadonlySet<string>;

/**
 * Prepares finding instruments by their titles, short titles and aliases, whole words, case and accents aside. The longest name wins:
 * "Second Additional Protocol to the Budapest Convention" does not name that convention. Names that several instruments bear are not
 * looked for. The service's own reading of references is left out on purpose, since this judges what it wrote.
 */
export function createInstrumentFinder(instruments: readonly Instrument[]): FindInstruments {
  const names = new Map<string, string>();
  for (const instrument of instruments) {
    for (const name of namesOf(instrument)) names.set(foldWords(name), instrument.id);
  }
  const longestFirst = [...names].toSorted(([one], [other]) => other.length - one.length);
  return (text) => {
    const found = new Set<string>();
    let rest = foldWords(text);
    for (const [name, id] of longestFirst) {
      if (!rest.includes(name)) continue;
      found.add(id);
      rest = rest.replaceAll(name, " | ");
    }
    return found;
  };
}

function namesOf({ titles, shortTitle, aliases }: Instrument): readonly string[] {
  return [...Object.values(titles), shortTitle, ...Object.values(aliases).flat()];
}

/** The words of a text, folded, with a blank around each, so that a name is found at its words' edges only. */
function foldWords(text: string): string {
  return ` ${wordsOf(text)
    .map(({ word }) => word)
    .join("  ")} `;
}
