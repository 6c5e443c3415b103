import { type Instrument, lacksArticle } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import { plainTitle } from "./plain-title.ts";

/** A thing that a question takes for granted and that is not so, with the sentence that says what is so. */
export interface FalsePremise {
  readonly instrument: Instrument;
  readonly message: string;
}

/** Finds an article that the question names and that its instrument does not have, by the register. */
export function findFalsePremise(question: Question, register: Register): FalsePremise | undefined {
  for (const { instrument: id, article } of question.pinpoints) {
    const instrument = register.find(id);
    if (!instrument || article === null || !lacksArticle(instrument, article)) continue;
    const count = instrument.articles.length;
    const message = `There is no Article ${article}: the ${plainTitle(instrument)} has ${count} articles.`;
    return { instrument, message };
  }
  return undefined;
}
