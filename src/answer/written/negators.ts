import type { Word } from "../../text/words.ts";

/**
 * English, French and Spanish words that deny, folded. "t" is what is left of "n't". "pas", "point" and "que" behind a "ne" add nothing to
 * it. "without" is among them because what is done "without right" and what is done with it are opposites.
 */
const negators: ReadonlySet<string> = new Set(
  `no not never neither nor none nobody nothing nowhere cannot without t
  ne n non aucun aucune jamais nul nulle sans
  ningun ninguna ninguno nunca jamas ni tampoco sin`.split(/\s+/),
);

/** Behind these "not" and "no" deny nothing of what follows: "not only", "no later than", "not less than". */
const notDenied = new Set("only later less more fewer longer solo seulement".split(" "));

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
