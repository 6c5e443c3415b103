import type { Question } from "../domain/question.ts";
import { termsOf } from "../text/terms.ts";
import { creditOf } from "./coverage.ts";
import { isDeniedWithin, isLeftOut } from "./denial.ts";
import type { Facet } from "./facets.ts";
import { topicLength } from "./topic-prefix.ts";

/** Words by which a question takes for granted that there is what it asks for. */
const presuming =
  /\b(?:which|what|who|whom|whose|when|where|why|how (?:many|much|long|often|does|do|did|is|are)|quels?|quelles?|qué|cuál|cuándo|cuánt[oa]s)\b/i;

/** A question that itself speaks of what is not, or that weighs two things, is not contradicted by a "not". */
const weighing =
  /\b(?:no|not|never|without|except|unless|exclude[ds]?|missing|instead|differ\w*|compar\w*|versus|vs|left out|ne|pas|sans|sin)\b|n['’]t\b/i;

/** A sentence that denies as a whole. */
const denyingOpening = /^(?:no|none|nobody|nothing|neither|there (?:is|are|was|were) no)\b/i;
/** "When did Chile ratify it?" where Chile "had not ratified" it. */
const presumesJoining =
  /\b(?:when|since when|on (?:which|what) day) (?:did|has|have|was|were)\b.*\b(?:ratif|sign|acced|join)/i;
const notJoined =
  /\b(?:not|never|neither)\b(?: \w+){0,2} (?:ratified|signed|joined|acceded|a party)\b|\bsigned but not ratified\b/i;
const scopeWords = 9;
const mostOfIt = 0.6;

/**
 * Whether the sentence that answers a question denies what the question takes for granted: "No article of the Budapest Convention bans spam"
 * for "Which Budapest article bans spam?". True only where the denial reaches the weightiest thing that is asked about.
 */
export function deniesPremise(question: Question, sentence: string, facets: readonly Facet[]): boolean {
  const asking = question.text.slice(topicLength(question.text));
  if (question.kind === "yes-no" || !presuming.test(asking) || weighing.test(asking)) return false;
  const telling = facets.filter((facet) => facet.telling);
  if (telling.length === 0) return false;
  if (presumesJoining.test(asking) && notJoined.test(sentence)) return true;
  if (denyingOpening.test(sentence)) return shareHeld(telling, sentence) >= mostOfIt;
  return isDeniedWithin(sentence, telling, scopeWords) || isLeftOut(sentence, telling);
}

function shareHeld(facets: readonly Facet[], sentence: string): number {
  const terms = new Set(termsOf(sentence));
  const total = facets.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0
    ? 0
    : facets.reduce((sum, facet) => sum + facet.weight * creditOf(facet, terms), 0) / total;
}
