import { senseOf } from "./senses.ts";
import { sensesOf, type Token, tokensAfter } from "./tokens.ts";

/** A text with its words: the whole of a source's sentence, or what of a claim is held against it. */
export interface ReadText {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** So many words a negator reaches; "without" denies little more than what stands beside it. */
const reach = 8;
const reachOfWithout = 2;

/** "No article" denies what the article is about. */
const generic: ReadonlySet<string> = new Set(
  ["article", "convention"].flatMap((word) => senseOf(word) ?? []),
);

/** Negators that deny one thing and not the clause. */
const narrow: ReadonlySet<string> = new Set(["without", "sans", "sin"]);

/**
 * Whether a claim denies what its source denies and nothing else. Null where it does, else what is wrong. What a negator is about is told by
 * the words behind it: what it is about in the claim must be denied in the source too; and where the claim has what the source denies, it
 * must deny it. A claim may not deny more often than its source: two denials are an affirmation.
 */
export function comparePolarity(claim: ReadText, source: ReadText): string | null {
  const stated = findDenials(source);
  const claimed = findDenials(claim);
  const denied = new Set(stated.flatMap(({ all }) => [...all]));
  const deniedByClaim = new Set(claimed.flatMap(({ all }) => [...all]));
  const senses = sensesOf(claim.tokens);
  const isBorne = ({ focus }: Denial) =>
    focus.length === 0 ? stated.length > 0 : focus.some((sense) => denied.has(sense));
  if (claimed.length > stated.length || !claimed.every(isBorne)) {
    return "it denies what the quoted words do not deny";
  }
  if (claim.tokens.some(({ isNegator }, at) => isNegator && claim.tokens[at + 1]?.isNegator)) {
    return "it denies a denial";
  }
  const isDropped = ({ heads, lead }: Denial) =>
    heads.some((sense) => senses.has(sense)) && lead.every((sense) => !deniedByClaim.has(sense));
  return stated.some(isDropped) ? "it leaves out a “not” of the quoted words" : null;
}

/** What a negator denies. */
interface Denial {
  /** All that it reaches. */
  readonly all: ReadonlySet<string>;
  /** What comes first of it. */
  readonly lead: readonly string[];
  /** What comes first of it, and what comes first of the matter. */
  readonly heads: readonly string[];
  /** By what of it a denial is known again. */
  readonly focus: readonly string[];
}

/** So many of the first words tell what is denied. */
const focusLength = 2;

/** What each negator of a text denies. */
function findDenials({ text, tokens }: ReadText): readonly Denial[] {
  return tokens.flatMap((token, at) => {
    if (!token.isNegator) return [];
    const width = narrow.has(token.word) ? reachOfWithout : reach;
    const reached = tokensAfter(tokens, at, { text, reach: width });
    const all = sensesOf(reached);
    const matter = [...sensesOf(reached.filter(({ isMatter }) => isMatter))].slice(0, focusLength);
    const lead = [...all].slice(0, focusLength);
    const first = lead.slice(0, 1).filter((sense) => !generic.has(sense));
    const heads = [...new Set([...first, ...matter.slice(0, 1)])];
    return [{ all, lead, heads, focus: matter.length > 0 ? [...first, ...matter] : lead }];
  });
}

/** Whether a text denies anything: all that can be compared between two languages. */
export function deniesAnything({ tokens }: ReadText): boolean {
  return tokens.some(({ isNegator, word }) => isNegator && !narrow.has(word));
}
