import type { Answer } from "../domain/answer.ts";
import { createTelling, premisesOf, type Tell } from "./telling.ts";

/** Tells an answer that came to be all at once, as one that grew would have been told. */
export function tellWhole(answer: Answer, tell: Tell): void {
  const { trace, language, understoodAs } = answer;
  const telling = createTelling(tell);
  telling.begin({ generation: trace.generation, model: trace.model, language, understoodAs });
  telling.tellRetrieval(trace.retrieved);
  telling.tellNotices(premisesOf(answer.notices));
  telling.tellSentences(answer);
  telling.tellNotices(answer.notices);
  telling.end(answer);
}
