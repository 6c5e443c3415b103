import type { Instrument, SeriesCitation } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { wordsOf } from "../text/words.ts";
import { NameTrie } from "./name-trie.ts";
import { ReferenceText } from "./reference-text.ts";

/** Words that a name may begin with in the register and that texts put before it or leave away. */
const articlesOfSpeech = new Set(["the", "la", "le", "l", "el"]);

/** All names of a register's instruments: titles, short titles, aliases, and their places in series. */
export function createNameTrie(register: Register): NameTrie {
  const trie = new NameTrie();
  for (const instrument of register.instruments) {
    for (const name of register.namesOf(instrument)) {
      const words = wordList(name);
      trie.add(articlesOfSpeech.has(words[0] ?? "") ? words.slice(1) : words, instrument.id);
    }
    for (const citation of instrument.series) {
      for (const words of seriesForms(citation)) trie.add(words, instrument.id);
    }
  }
  return trie;
}

/**
 * The single-word names that are also the place of the instrument ("Budapest", "Palermo"): in "signed in Budapest" they
 * name the town. Given as `instrument id` + blank + folded word.
 */
export function placeNamesOf(register: Register): ReadonlySet<string> {
  const placesOf = ({ adopted, opened, inForce }: Instrument): readonly string[] =>
    [adopted, opened, inForce].flatMap((event) => wordList(event?.place ?? ""));
  return new Set(
    register.instruments.flatMap((instrument) =>
      placesOf(instrument).map((place) => `${instrument.id} ${place}`),
    ),
  );
}

/**
 * How a place in a series is written. ETS and CETS number the same treaties (CETS since No 194), STE and STCE are their
 * French names; a General Assembly resolution is cited by its symbol or as "resolution 74/247".
 */
function seriesForms({ series, volume, number, text }: SeriesCitation): readonly (readonly string[])[] {
  const numbers = wordList(number);
  const printed = wordList(text);
  if (/^C?ETS$/.test(series)) {
    const names = ["ets", "cets", "ste", "stce"];
    return names.flatMap((name) => [
      [name, ...numbers],
      [name, "no", ...numbers],
      [name, "n", ...numbers],
      [name, "nr", ...numbers],
    ]);
  }
  if (series === "A/RES") {
    const symbol = [...wordList(volume ?? ""), ...numbers];
    return [printed, ["a", "res"], ["resolution"], ["res"], ["resolucion"]].map((name, position) =>
      position === 0 ? name : [...name, ...symbol],
    );
  }
  const forms =
    volume === null
      ? [[...wordList(series), ...numbers]]
      : [[...wordList(volume), ...wordList(series), ...numbers]];
  if (series === "UNTS" && volume !== null)
    forms.push(["treaty", "series", "vol", ...wordList(volume), "p", ...numbers]);
  return [printed, ...forms];
}

function wordList(text: string): string[] {
  const source = new ReferenceText(text);
  return wordsOf(text).map((_, position) => source.word(position));
}
