import type { Span } from "../domain/span.ts";

const opening =
  /^\W*(?:(?:and|so|please|tell me|in|under|to|for|from|by|about) )*(?:what|which|who|where|quels?|quelles?|qué|cuál(?:es)?)(?:'s| is| are| was| were| est| sont| es| son)?(?: the| a| an| le| la| les| el| los| las)? /iu;
const ending =
  / (?:of|the|for|in|on|to|from|by|with|about|against|under|does|do|did|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would|that|which|who|de|du|des|del|para|pour|por)\b/iu;

/**
 * The words that name what a question asks for: "maximum penalty" in "What is the maximum penalty for possession?", "chairs" in
 * "Who chairs the committee?". Undefined where a question asks in another form, or for an action ("What does it say?").
 */
export function findFocus(text: string): Span | undefined {
  const start = opening.exec(text)?.[0].length;
  if (start === undefined) return undefined;
  const rest = ` ${text.slice(start)}`;
  const length = (ending.exec(rest)?.index ?? rest.length) - 1;
  return length > 0 ? { start, end: start + length } : undefined;
}
