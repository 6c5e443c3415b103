import type { Register } from "../../domain/register.ts";
import { overlapsSpan, type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import { compareBounds } from "./bounds.ts";
import { comparePlaces } from "./compare-places.ts";
import { findSubstitution } from "./find-substitution.ts";
import { compareModality } from "./modality.ts";
import { findForeignNumber } from "./number-guard.ts";
import { comparePolarity, deniesAnything } from "./polarity.ts";
import { findSaidOfAnother, type ReferringText } from "./said-of-another.ts";
import type { SourceSentence } from "./source-sentence.ts";
import { readTokens, sensesOf, type Token } from "./tokens.ts";

/** A sentence as it is to be shown, read for comparison. */
export interface Claim extends ReferringText {
  /**
   * The English words of a claim in another language than its source's, as far as the glossary has them; null where both are in one language.
   */
  readonly gloss: readonly Token[] | null;
}

/**
 * The least share of a claim's words of matter that the source's sentence must have; names may stand in the headings. With 0.8 mutants of
 * the development half pass, with 0.9 none, and 1 keeps as many of the true sentences (docs/decisions/0015-verification.md).
 */
export const leastSupport = 1;
/** The same for claims in another language: a gloss is no translation. */
export const leastSupportAcross = 0.6;

/** A clause of a claim, or all of it. Words keep their places in the claim. */
export interface ClaimPart extends ReferringText {
  readonly claim: Claim;
  readonly span: Span;
}

/** Cuts a part out of a claim. */
export function partOf(claim: Claim, span: Span): ClaimPart {
  const tokens = claim.tokens.filter((token) => overlapsSpan(token, span));
  const mentions = claim.mentions.filter((mention) => overlapsSpan(mention.span, span));
  return { claim, span, text: claim.text, tokens, mentions };
}

/**
 * Whether one sentence of a source says a part of a claim. Null where it does, else what is wrong: a word of matter that the source does not
 * have, a number, a place, a denial, a "may", a bound.
 */
export function compareClaim(part: ClaimPart, source: SourceSentence, register: Register): string | null {
  const isForeign = part.claim.gloss !== null;
  return (
    (isForeign ? null : findUnsupported(part.tokens, source, leastSupport)) ??
    comparePlaces(part, source, register) ??
    compareNumbers(part, source) ??
    (isForeign ? compareAcross(part, source) : compareWords(part, source))
  );
}

function compareAnchors(part: ClaimPart, source: SourceSentence): string | null {
  const mixed = findSaidOfAnother(part, source);
  return mixed === null ? null : `what it says of “${mixed}” the source says of another`;
}

function compareNumbers(
  { claim, span }: ClaimPart,
  { text, above, document }: SourceSentence,
): string | null {
  const references = claim.mentions.map((mention) => shiftSpan(mention.span, -span.start));
  const number = findForeignNumber(sliceSpan(claim.text, span), references, {
    words: `${text}\n${above}`,
    document,
  });
  return number === null ? null : `the number or date “${number}” does not stand in the quoted source`;
}

/** Denials, modal words and bounds. */
function compareWords(part: ClaimPart, source: SourceSentence): string | null {
  const senses = sensesOf(part.tokens.map((token) => ({ ...token, isNamed: false })));
  const relays = (words: string) => {
    const bounded = [...sensesOf(readTokens(words, []))].slice(0, 3);
    return bounded.length === 0 || bounded.some((sense) => senses.has(sense));
  };
  return (
    comparePolarity(part, source) ??
    compareModality(part, source) ??
    compareAnchors(part, source) ??
    findSubstitution(part.tokens, source.tokens) ??
    compareBounds(sliceSpan(part.text, part.span), source.text, relays)
  );
}

/** What can be told across languages of denials and modal words. */
function compareAcross(part: ClaimPart, source: SourceSentence): string | null {
  return deniesAnything(part) === deniesAnything(source)
    ? compareModality(part, source)
    : "it denies what the quoted words affirm, or affirms what they deny";
}

/** Across languages the whole of a claim is held against the source: a gloss has no clauses. */
export function compareGloss(gloss: readonly Token[], source: SourceSentence): string | null {
  return findUnsupported(gloss, source, leastSupportAcross);
}

function findUnsupported(tokens: readonly Token[], source: SourceSentence, floor: number): string | null {
  const held = sensesOf(source.tokens.map((token) => ({ ...token, isNamed: false })));
  const matter = tokens.filter(({ isMatter }) => isMatter);
  const missing = matter.filter(
    ({ sense, isCapital }) =>
      sense !== null && !held.has(sense) && !(isCapital && source.sensesAbove.has(sense)),
  );
  if (matter.length - missing.length >= floor * matter.length) return null;
  const words = [...new Set(missing.map(({ word }) => word))].slice(0, 8);
  return `the quoted source does not say ${words.map((word) => `“${word}”`).join(", ")}`;
}

/** How many of a claim's words of matter a sentence has. */
export function countHeld(tokens: readonly Token[], source: SourceSentence): number {
  const held = sensesOf(source.tokens);
  return new Set(
    tokens.flatMap(({ isMatter, sense }) => (isMatter && sense !== null && held.has(sense) ? [sense] : [])),
  ).size;
}
