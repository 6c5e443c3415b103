import type { Instrument, SeriesCitation } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { wordsOf } from "../text/words.ts";
import { type NameMatch, NameTrie } from "./name-trie.ts";
import { ReferenceText } from "./reference-text.ts";

/** The names of a register's instruments, prepared once for linking many texts. */
export interface Lexicon {
  readonly register: Register;
  /** The longest name that begins with the word at a position of a text. */
  findName(source: ReferenceText, position: number): NameMatch | undefined;
  /** Whether a folded word is a place where the instrument was adopted, opened or entered into force. */
  isPlaceOf(instrument: string, word: string): boolean;
  /** The distinct folded words of all names of the instrument. */
  nameWordsOf(instrument: string): ReadonlySet<string>;
}

/**
 * Prepares titles, short titles, aliases, and places in series. A name that begins with "the" in the register is one only
 * with it: "the Cybercrime Convention", but not "a cybercrime convention".
 */
export function createLexicon(register: Register): Lexicon {
  const trie = new NameTrie();
  const nameWords = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, ReadonlySet<string>>();
  const symbols = symbolsOfResolutions(register);
  for (const instrument of register.instruments) {
    const names = register.namesOf(instrument).map(wordList);
    const series = instrument.series.flatMap((citation) => seriesForms(citation, symbols));
    for (const words of [...names, ...series]) trie.add(words, instrument.id);
    nameWords.set(instrument.id, new Set(names.flat()));
    places.set(instrument.id, placesOf(instrument));
  }
  return {
    register,
    findName: (source, position) => trie.find(source, position),
    isPlaceOf: (instrument, word) => places.get(instrument)?.has(word) ?? false,
    nameWordsOf: (instrument) => nameWords.get(instrument) ?? new Set(),
  };
}

function placesOf({ adopted, opened, inForce }: Instrument): ReadonlySet<string> {
  return new Set([adopted, opened, inForce].flatMap((event) => wordList(event?.place ?? "")));
}

/** Symbols of the resolutions that the register holds themselves. What is annexed to one of them is cited with its annex only. */
function symbolsOfResolutions({ instruments }: Register): ReadonlySet<string> {
  const resolutions = instruments.filter(({ kind }) => kind === "resolution");
  return new Set(resolutions.flatMap(({ series }) => series.map(({ text }) => text)));
}

/**
 * How a place in a series is written. ETS and CETS number the same treaties (CETS since No 194), STE and STCE are their
 * French names; a General Assembly resolution is cited by its symbol or as "resolution 74/247", and so is what is annexed to it.
 */
function seriesForms(
  { series, volume, number, text }: SeriesCitation,
  resolutions: ReadonlySet<string>,
): readonly (readonly string[])[] {
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
  const annex = text.indexOf(", annex");
  if (annex >= 0 && resolutions.has(text.slice(0, annex))) return [printed];
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
