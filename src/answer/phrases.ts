import { wordsOf } from "../text/words.ts";

/** Words in the form in which names are compared: folded, one blank between two. */
export function plainPhrase(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(" ");
}

/** Whether a text holds the words of a plain phrase one behind the other. */
export function holdsPhrase(text: string, phrase: string): boolean {
  return ` ${plainPhrase(text)} `.includes(` ${phrase} `);
}
