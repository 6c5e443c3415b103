import type { Span } from "../domain/span.ts";

const copular =
  /^\W*(?:(?:and|so|please|tell me) )*(?:what|which|who|where|quels?|quelles?|qué|cuál(?:es)?|quién)(?:'s| is| are| was| were| est| sont| es| son)(?: the| a| an| le| la| les| el| los| las)? /iu;
const determining = /^\W*(?:(?:and|so|please|tell me|in|under|to|for|from|by|about) )*(?:what|which) /iu;
const afterNoun =
  / (?:of|the|for|in|on|to|from|by|with|about|against|under|does|do|did|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would|that|which|who|de|du|des|del|para|pour|por)\b/iu;
const auxiliary =
  / (?:does|do|did|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would)\b/iu;
const longestNoun = 40;

/**
 * The words that name what a question asks for: "maximum penalty" in "What is the maximum penalty for possession?", "fine" in
 * "What fine does it set?". Undefined where a question asks in another form, or for an action ("What does it say?").
 */
export function findFocus(text: string): Span | undefined {
  const start = copular.exec(text)?.[0].length;
  if (start !== undefined) return spanUpTo(text, start, afterNoun) ?? undefined;
  const noun = determining.exec(text)?.[0].length;
  const span = noun === undefined ? undefined : spanUpTo(text, noun, auxiliary);
  return span && span.end < text.length && span.end - span.start <= longestNoun ? span : undefined;
}

function spanUpTo(text: string, start: number, ending: RegExp): Span | undefined {
  const rest = ` ${text.slice(start)}`;
  const length = (ending.exec(rest)?.index ?? rest.length) - 1;
  return length > 0 ? { start, end: start + length } : undefined;
}
