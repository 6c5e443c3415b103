import type { Candidate } from "./candidate.ts";
import type { Facet } from "./facets.ts";
import { holdsPhrase } from "./phrases.ts";

/** How far a sentence speaks of what the question is about. */
export interface Coverage {
  /** From 0 (of nothing) to 1 (of everything): the share of the facets' weight that sentence and context speak of. */
  readonly share: number;
  /** The same, of the sentence's own words alone. */
  readonly ownShare: number;
  /** Whether a name or number of the question, or the thing asked for, is found neither in the sentence nor around it. */
  readonly missesEssential: boolean;
}

/** What is said around a sentence counts for less than what it says itself. */
const contextCredit = 0.6;
/** Some words of a label without the others say part of what it says. */
const partialCredit = 0.5;

/** A name must be there itself, or another label for the very same. */
const nameCredit = 0.9;

/** Measures a sentence against the facets of a question. Without facets nothing is left to speak of, and both shares are 1. */
export function measureCoverage(candidate: Candidate, facets: readonly Facet[]): Coverage {
  const total = facets.reduce((sum, facet) => sum + facet.weight, 0);
  if (total === 0) return { share: 1, ownShare: 1, missesEssential: false };
  let share = 0;
  let ownShare = 0;
  let missesEssential = false;
  for (const facet of facets) {
    const own = creditOf(facet, candidate.terms);
    const around = contextCredit * creditOf(facet, candidate.context);
    share += facet.weight * Math.max(own, around);
    ownShare += facet.weight * own;
    if (facet.essential && !holdsName(candidate, facet)) missesEssential = true;
    if (facet.asked && !speaksOf(candidate, facet, partialCredit)) missesEssential = true;
  }
  return { share: share / total, ownShare: ownShare / total, missesEssential };
}

/** A country, or a name of several words, must stand there as it is, in the sentence or above it: "unit" and "state" are no United States. */
function holdsName(candidate: Candidate, facet: Facet): boolean {
  const { phrase } = facet;
  if (phrase === null) return speaksOf(candidate, facet, nameCredit);
  const { text: sentence, passage, document } = candidate;
  return [sentence, ...passage.headings, document.title].some((text) => holdsPhrase(text, phrase));
}

function speaksOf({ terms, context, before }: Candidate, facet: Facet, credit: number): boolean {
  return [terms, context, before].some((words) => creditOf(facet, words) >= credit);
}

/** How well a set of stems speaks of a facet, from 0 to 1. */
export function creditOf(facet: Facet, terms: ReadonlySet<string>): number {
  const own = shareIn(facet.terms, terms);
  if (own === 1) return 1;
  let best = own * partialCredit;
  for (const alternative of facet.alternatives) {
    if (alternative.credit > best && shareIn(alternative.terms, terms) === 1) best = alternative.credit;
  }
  return best;
}

function shareIn(wanted: readonly string[], terms: ReadonlySet<string>): number {
  if (wanted.length === 0) return 0;
  return wanted.filter((term) => terms.has(term)).length / wanted.length;
}
