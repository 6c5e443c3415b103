import { stemmer } from "stemmer";
import { isStopWord } from "./stop-words.ts";
import { wordsOf } from "./words.ts";

/** Words longer than this are kept as they are: no language's endings are to be found on them. */
const longestStemmed = 40;

/** How many stems a reader remembers before it starts afresh: a large vocabulary, a few megabytes. */
const rememberedStems = 50_000;

/** Plurals that no rule of endings undoes, of words that treaties turn on. */
const irregularPlurals: ReadonlyMap<string, string> = new Map([
  ["children", "child"],
  ["women", "woman"],
  ["men", "man"],
  ["people", "person"],
  ["criteria", "criterion"],
]);

/** The Porter stem (1980) of a folded word, irregular plurals undone. Words that hold a digit keep their form. */
export function stemOf(word: string): string {
  if (word.length > longestStemmed || /\d/.test(word)) return word;
  return stemmer(irregularPlurals.get(word) ?? word);
}

/** Reads the terms of many texts one after the other, stemming each distinct word once. */
export function createTermReader(): (text: string) => readonly string[] {
  const stems = new Map<string, string>();
  const remember = (word: string): string => {
    if (stems.size >= rememberedStems) stems.clear();
    const stem = stemOf(word);
    stems.set(word, stem);
    return stem;
  };
  return (text) =>
    wordsOf(text)
      .filter(({ word }) => !isStopWord(word))
      .map(({ word }) => stems.get(word) ?? remember(word));
}

/** The index terms of a text, in order, repeats kept: folded words without stop words, as Porter stems. */
export function termsOf(text: string): readonly string[] {
  return createTermReader()(text);
}
