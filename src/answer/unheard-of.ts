import type { Question } from "../domain/question.ts";
import { isInNoPassage, type Vocabulary } from "./facet-weight.ts";
import type { Facet } from "./facets.ts";
import type { RankedSentence } from "./rank-sentences.ts";
import { shareOfWeight } from "./telling-words.ts";

/** A question that opens with what it asks for; before a scene is set nobody knows which words are only scenery. */
const opensAsking =
  /^\W*(?:and |so |please |tell me )?(?:(?:in|on|at|under|to|for|from|by|with|of|until|since) )?(?:which|what|who|whom|whose|when|where|why|how (?:many|much|long|often|high|fast|large|old|heavy|big|far))\b/i;

/** What speaks of less than this of a question with an unheard-of word in it answers another question. Both set on development questions. */
const leastCoverage = 0.5;
/** The same where there are several such words, in whatever form the question is put. */
const leastCoverageOfMany = 0.7;
const many = 2;
/** In fewer passages than this most words of a question are unheard of, whatever it asks. */
const fewestPassages = 500;
/** An article whose heading, or what people call it, says this much of the question is on the matter, whatever words are strange. */
const headedEnough = 0.2;

/**
 * Whether a question asks for something that no text has heard of: a word that stands in no passage and names no concept, and the best
 * sentence speaks of too little of the rest. "Which article of the Convention sets the salary of moderators?" finds sentences on the Convention and on
 * networks, and none on pay. A story may hold any words.
 */
export function asksForUnheardOf(
  question: Pick<Question, "asked" | "text" | "language" | "story" | "kind">,
  parts: {
    readonly facets: readonly Facet[];
    readonly ranked: readonly RankedSentence[];
    readonly vocabulary: Vocabulary;
  },
): boolean {
  const best = parts.ranked.find(({ failure }) => failure === null);
  if (!best || parts.vocabulary.size < fewestPassages || question.story !== "" || best.headed >= headedEnough)
    return false;
  const unheardOf = parts.facets.filter(
    ({ terms, alternatives }) =>
      alternatives.length === 0 &&
      shareOfWeight(terms, false) === 1 &&
      terms.every((term) => isInNoPassage(term, parts.vocabulary)),
  );
  if (unheardOf.length >= many && best.coverage < leastCoverageOfMany) return true;
  const opening = question.language === "en" ? question.asked : question.text;
  const asks = opensAsking.test(opening) && question.kind !== "yes-no";
  return unheardOf.length > 0 && asks && best.coverage < leastCoverage;
}
