import { type Instrument, lacksArticle } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Told } from "./wording/wording.ts";

/** A thing that a question takes for granted and that is not so, with the way to say what is so. */
export interface FalsePremise {
  readonly instrument: Instrument;
  readonly tell: Told;
}

/** Finds an article that the question names and that its instrument does not have, by the register. */
export function findFalsePremise(question: Question, register: Register): FalsePremise | undefined {
  for (const { instrument: id, article } of question.pinpoints) {
    const instrument = register.find(id);
    if (!instrument || article === null || !lacksArticle(instrument, article)) continue;
    return { instrument, tell: (wording) => wording.noSuchArticle(instrument, article) };
  }
  return undefined;
}
