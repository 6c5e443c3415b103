import type { Span } from "../domain/span.ts";
import { topicLength } from "./topic-prefix.ts";

/** The words that name what a question asks for. */
export interface Focus extends Span {
  /** Whether the words are known to be all of it, or only where it begins: then it is the concept that begins there, if any. */
  readonly isWhole: boolean;
}

const copular =
  /^\W*(?:(?:and|so|please|tell me) )*(?:what|which|who|where|quels?|quelles?|qué|cuál(?:es)?|quién)(?:'s| is| are| was| were| est| sont| es| son)(?: the| a| an| le| la| les| el| los| las)? /iu;
/** No noun stands before "me": in "What stops me from …?" it is a verb, and what it asks for has no name. */
const determining =
  /^\W*(?:(?:and|so|please|tell me|in|under|to|for|from|by|about) )*(?:what|which) (?!\p{L}+s (?:me|us|him|her|them|you|any(?:body|one)|some(?:body|one)) )/iu;
const acting = /^\W*who (?:(?:has|have|had|will|would|first|also) )*/iu;
const afterNoun =
  / (?:of|the|for|in|on|to|from|by|with|about|against|under|does|do|did|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would|that|which|who|de|du|des|del|para|pour|por)\b/iu;
const auxiliary =
  / (?:does|do|did|is|are|was|were|has|have|had|can|could|must|may|shall|should|will|would)\b/iu;
const longestNoun = 40;

/**
 * Finds what a question asks for: "maximum penalty" in "What is the maximum penalty for possession?", "fine" in "What fine does it
 * set?", "chairs" in "Who chairs the committee?". Undefined where a question asks in another form.
 */
export function findFocus(text: string): Focus | undefined {
  const skipped = topicLength(text);
  const focus = findFocusOf(text.slice(skipped));
  return focus && { ...focus, start: focus.start + skipped, end: focus.end + skipped };
}

/**
 * Words for the form of a reply alone: whether it has that form is for the test of replies to see, and a text that says the day need not
 * say "date".
 */
const form = /^(?:dates?|days?|years?|months?|time|town|city|place|number|bit|part|country|name)\b(?! of)/i;

function findFocusOf(text: string): Focus | undefined {
  const focus = findAnyFocus(text);
  return focus && form.test(text.slice(focus.start)) ? undefined : focus;
}

function findAnyFocus(text: string): Focus | undefined {
  const start = copular.exec(text)?.[0].length;
  if (start !== undefined) return whole(spanUpTo(text, start, afterNoun));
  const verb = acting.exec(text)?.[0].length;
  if (verb !== undefined) return whole(spanUpTo(text, verb, / /));
  const noun = determining.exec(text)?.[0].length;
  if (noun === undefined) return undefined;
  const span = spanUpTo(text, noun, auxiliary);
  const isWhole = span !== undefined && span.end < text.length && span.end - span.start <= longestNoun;
  return isWhole ? { ...span, isWhole } : { start: noun, end: noun + 1, isWhole };
}

function whole(span: Span | undefined): Focus | undefined {
  return span && { ...span, isWhole: true };
}

function spanUpTo(text: string, start: number, ending: RegExp): Span | undefined {
  const rest = text.slice(start);
  const length = ending.exec(rest)?.index ?? rest.length;
  return length > 0 ? { start, end: start + length } : undefined;
}
