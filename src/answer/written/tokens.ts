import type { Span } from "../../domain/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";
import { findNegators } from "./negators.ts";
import { isLight, senseOf } from "./senses.ts";

/** A word of a claim or of a source with what it says. */
export interface Token extends Word {
  /** Null for words of grammar and numbers. */
  readonly sense: string | null;
  /** Whether it is matter that a source must have. */
  readonly isMatter: boolean;
  /** Whether it is part of the name of an instrument or an article. */
  readonly isNamed: boolean;
  readonly isNegator: boolean;
  /** Whether it is written as a name, with a capital inside a sentence. */
  readonly isCapital: boolean;
}

/** Reads the words of a text, of which the spans are references. */
export function readTokens(text: string, named: readonly Span[]): readonly Token[] {
  const words = wordsOf(text);
  const negators = new Set(findNegators(words));
  return words.map((word, at) => {
    const isNamed = named.some(({ start, end }) => start <= word.start && word.end <= end);
    const sense = senseOf(word.word);
    return {
      ...word,
      sense,
      isNamed,
      isMatter: sense !== null && !isNamed && !isLight(word.word),
      isNegator: negators.has(at) && !isNamed,
      isCapital: at > 0 && /^\p{Lu}/u.test(text.slice(word.start, word.start + 2)),
    };
  });
}

/** Where what was said before reaches no further. A comma alone parts the items of a list. */
const boundary =
  /[;:.!?()]|[,—–] ?(?:which|who|whose|but|while|whereas|although|though|however|and (?:it|they|the)|mais|qui|tandis|pero|aunque|mientras)\b/i;

/** The words that follow one, up to the end of its part of the sentence, at most so many besides names. */
export function tokensAfter(
  tokens: readonly Token[],
  at: number,
  { text, reach }: { readonly text: string; readonly reach: number },
): readonly Token[] {
  const found: Token[] = [];
  let last = tokens[at];
  for (const token of tokens.slice(at + 1)) {
    if (found.length === reach || !last || boundary.test(text.slice(last.end, token.end))) break;
    if (!token.isNamed) found.push(token);
    last = token;
  }
  return found;
}

/** The senses of some words, the light ones too. */
export function sensesOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(tokens.flatMap(({ sense, isNamed }) => (sense === null || isNamed ? [] : [sense])));
}
