import { createNegatorFinder } from "../../src/text/negators.ts";
import { wordsOf } from "../../src/text/words.ts";

/**
 * The positions among the words of those that deny. "Without", "sans" and "sin" are left to the words themselves: "without right" qualifies an
 * act and does not deny that it is a crime.
 */
export const findNegators = createNegatorFinder(["unable"]);

/** Whether a clause denies what it speaks of. */
export function isDenied(clause: string): boolean {
  return findNegators(wordsOf(clause)).length > 0;
}
