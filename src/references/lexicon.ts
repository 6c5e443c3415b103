import type { Instrument } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { wordsOf } from "../text/words.ts";
import { euActForms } from "./eu-act-forms.ts";
import { type NameMatch, NameTrie } from "./name-trie.ts";
import { ReferenceText } from "./reference-text.ts";
import { createSeriesForms } from "./series-forms.ts";

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

/** What an instrument is called in texts that are linked. */
export type WordingsOf = (instrument: Instrument) => readonly string[];

/**
 * Prepares what instruments are called, by titles, short titles and aliases where nothing else is said, and their places in series. A name that begins with "the" in the register is one only
 * with it: "the Cybercrime Convention", but not "a cybercrime convention".
 */
export function createLexicon(
  register: Register,
  wordingsOf: WordingsOf = (instrument) => register.namesOf(instrument),
): Lexicon {
  const trie = new NameTrie();
  const nameWords = new Map<string, ReadonlySet<string>>();
  const places = new Map<string, ReadonlySet<string>>();
  const seriesForms = createSeriesForms(register);
  for (const instrument of register.instruments) {
    const names = wordingsOf(instrument).map(wordList);
    const numbers = [...instrument.series.flatMap(seriesForms), ...euActForms(instrument)];
    for (const words of [...names, ...numbers]) trie.add(words, instrument.id);
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

function wordList(text: string): string[] {
  const source = new ReferenceText(text);
  return wordsOf(text).map((_, position) => source.word(position));
}
