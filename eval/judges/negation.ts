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

/** The positions among the words of those that deny. "No. 185", "whether or not", "not only" and the "T" of "T-CY" deny nothing. */
export function findNegators(words: readonly Word[]): readonly number[] {
  return words.flatMap(({ word }, position) => {
    if (!negators.has(word)) return [];
    const next = words[position + 1]?.word ?? "";
    const before = words[position - 1]?.word ?? "";
    const isNumbering = /^no?$/.test(word) && /^\d/.test(next);
    const isLetter = word === "t" && !before.endsWith("n");
    const isAlternative = word === "not" && before === "or";
    return isNumbering || isLetter || isAlternative || notDenied.has(next) ? [] : [position];
  });
}

/** Whether a clause denies what it speaks of. */
export function isDenied(clause: string): boolean {
  return findNegators(wordsOf(clause)).length > 0;
}
