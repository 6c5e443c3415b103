import type { Span } from "../../domain/span.ts";
import { wordsOf } from "../../text/words.ts";

/** A word of a question in another language. Its span holds the pronoun that is inverted behind it: "a-t-elle" is one word. */
export interface AskedWord extends Span {
  /** Folded, without the pronoun: "a". */
  readonly word: string;
  /** As written, in lower case, with its accents and the pronoun: "a-t-elle". */
  readonly spelled: string;
  /** Whether a pronoun is inverted behind it, by which French makes a question of a sentence. */
  readonly isInverted: boolean;
}

const inverted = /^-(?:t-)?(?:il|elle|ils|elles|on)(?![\p{L}\p{M}])/iu;

/** The words of a text, with accents as they are written and inverted pronouns taken to their verbs. */
export function readAskedWords(text: string): readonly AskedWord[] {
  const words: AskedWord[] = [];
  let reached = 0;
  for (const { word, start, end } of wordsOf(text)) {
    if (start < reached) continue;
    const pronoun = inverted.exec(text.slice(end, end + longestPronoun))?.[0] ?? "";
    reached = end + pronoun.length;
    const spelled = text.slice(start, reached).toLowerCase();
    words.push({ word, start, end: reached, spelled, isInverted: pronoun !== "" });
  }
  return words;
}

/** "-t-elles" and the sign behind it. */
const longestPronoun = 9;
