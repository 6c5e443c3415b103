import { type Word, wordsOf } from "../../src/text/words.ts";

/**
 * English, French and Spanish words that deny, folded. "pas" needs its "ne"; "t" is what is left of "n't". "without", "sans" and "sin"
 * are left to the words themselves: "without right" qualifies an act and does not deny that it is a crime.
 */
const negators: ReadonlySet<string> = new Set(
  `no not never neither nor none nobody nothing cannot unable t
  ne n non aucun aucune jamais nul nulle
  ningun ninguna ninguno nunca jamas ni tampoco`.split(/\s+/),
);

/** Behind these "not" and "no" deny nothing of what follows: "not only", "no later than", "not less than". */
const notDenied = new Set("only later less more longer solo seulement".split(" "));

/** The positions among the words of those that deny. "No. 185", "whether or not" and "not only" deny nothing. */
export function findNegators(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ word }, position) => {
    if (!negators.has(word)) return [];
    const next = words[position + 1]?.word ?? "";
    const isNumbering = word === "no" && /^\d/.test(next);
    const isAlternative = word === "not" && words[position - 1]?.word === "or";
    return isNumbering || isAlternative || notDenied.has(next) ? [] : [position];
  });
}

/** Whether a clause denies what it speaks of. */
export function isDenied(clause: string): boolean {
  return findNegators(wordsOf(clause)).length > 0;
}
