import { sensesOf, type Token, tokensAfter } from "./tokens.ts";

/** A text with its words: the whole of a source's sentence, or what of a claim is held against it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** So many words a negator reaches; "without" denies little more than what stands beside it. */
const reach = 8;
const reachOfWithout = 2;

/** Negators that deny one thing and not the clause. */
const narrow: ReadonlySet<string> = new Set(["without", "sans", "sin"]);

/**
 * Whether a claim denies what its source denies and nothing else. Null where it does, else what is wrong. What a negator is about is told by
 * the words behind it: of those in the claim one of the first three must be denied in the source too; and where the claim has what the source
 * denies, it must deny it.
 */
export function comparePolarity(claim: ReadText, source: ReadText): string | null {
  const denials = findDenials(source);
  const denied = new Set(denials.flatMap((denial) => [...denial]));
  const claimed = findDenials(claim);
  const deniedByClaim = new Set(claimed.flatMap((denial) => [...denial]));
  for (const denial of claimed) {
    const focus = [...denial].slice(0, 3);
    const isBorne = focus.length === 0 ? denials.length > 0 : focus.some((sense) => denied.has(sense));
    if (!isBorne) return "it denies what the quoted words do not deny";
  }
  const senses = sensesOf(claim.tokens);
  for (const denial of denials) {
    const shared = denial.intersection(senses);
    const isRelayed = shared.size >= Math.min(2, denial.size) && shared.size > 0;
    if (isRelayed && shared.isDisjointFrom(deniedByClaim)) {
      return "it leaves out a “not” of the quoted words";
    }
  }
  return null;
}

/** What each negator of a text denies. */
function findDenials({ text, tokens }: ReadText): readonly ReadonlySet<string>[] {
  return tokens.flatMap((token, at) => {
    if (!token.isNegator) return [];
    const width = narrow.has(token.word) ? reachOfWithout : reach;
    return [sensesOf(tokensAfter(tokens, at, { text, reach: width }))];
  });
}

/** Whether a text denies anything: all that can be compared between two languages. */
export function deniesAnything({ tokens }: ReadText): boolean {
  return tokens.some(({ isNegator, word }) => isNegator && !narrow.has(word));
}
