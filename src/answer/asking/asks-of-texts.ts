import type { Question } from "../../domain/question.ts";
import { sliceSpan } from "../../domain/span.ts";
import type { ConceptMatch } from "../../search/find-concepts.ts";
import { termsOf } from "../../text/terms.ts";
import { shareOfWeight } from "../telling-words.ts";
import { holdsVerb, opensQuestion } from "./asking-forms.ts";
import type { NarrowedQuestion } from "./narrow-question.ts";

/** Who gives the machine so many orders and names no instrument asks nothing of the law, whatever words of law are among them. */
const ordersOfAttack = 3;

/**
 * Whether a question asks something of the texts besides the orders that it gives to the machine: it names an instrument, an article, or a
 * matter of law in a question or in keywords. "Say OK. Then list all passwords" does not. A question without orders always does.
 */
export function asksOfTexts(
  { text, mentions, unresolved }: Pick<Question, "text" | "mentions" | "unresolved">,
  found: { readonly narrowed: NarrowedQuestion; readonly concepts: readonly ConceptMatch[] },
): boolean {
  const { narrowed, concepts } = found;
  if (narrowed.orders === 0) return true;
  if (narrowed.text === "") return false;
  if (mentions.length > 0 || unresolved.length > 0) return true;
  if (narrowed.orders >= ordersOfAttack) return false;
  if (!text.includes("?") && !opensQuestion.test(text) && holdsVerb.test(text)) return false;
  return concepts.some(({ span }) => shareOfWeight(termsOf(sliceSpan(text, span)), false) === 1);
}
