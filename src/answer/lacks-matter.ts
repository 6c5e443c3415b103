import type { Question } from "../domain/question.ts";
import type { Facet } from "./facets.ts";

/** What was said before is known to the reader alone. */
const refersBack =
  /\b(?:we|you|i) (?:just )?(?:discussed|mentioned|talked about|spoke (?:of|about)|asked (?:about|before)|said (?:before|earlier|yesterday))\b|\b(?:my|the) (?:last|previous|earlier) (?:question|message)\b/i;

/** A question for what there is in general, "What is a treaty?", asks enough. */
const definesWord = /\b(?:what(?:['’]s| is| are)|define|explain|meaning|difference)\b.*\p{L}{5,}/iu;

/** Whether a question says nothing by which anything could be looked up: "Which one is it?", "What about the thing we discussed?" */
export function lacksMatter(question: Question, facets: readonly Facet[]): boolean {
  if (question.pinpoints.length > 0 || question.unresolved.length > 0) return false;
  if (refersBack.test(question.text)) return true;
  return (
    !facets.some(({ telling }) => telling) &&
    question.concepts.length === 0 &&
    !definesWord.test(question.text)
  );
}
