import { isStopWord } from "../../text/stop-words.ts";
import { wordsOf } from "../../text/words.ts";

/** A word in the form in which titles are compared, and where it stands. */
export interface TitleWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Articles, and the "co" of "co-operation": titles are told with and without them. */
const free = new Set("the a an la le les l el los las co d".split(" "));

/** The words of a title or of a text that may hold one: "organised" and "organized", "co-operation" and "cooperation" are one word. */
export function titleWordsOf(text: string): readonly TitleWord[] {
  return wordsOf(text)
    .filter(({ word }) => !free.has(word))
    .map(({ word, start, end }) => ({
      word: word.replace(/is(?=(?:e|ed|es|ing|ations?)$)/, "iz").replace(/^co(?=operat|ordinat)/, ""),
      start,
      end,
    }));
}

/** Whether a word carries matter; what is changed between two such words is a change of the title. */
export function isContentWord({ word }: TitleWord): boolean {
  return !isStopWord(word);
}
