import type { Word } from "./words.ts";

/**
 * English, French and Spanish words that deny whatever they stand beside, folded. "pas", "point" and "que" behind a "ne" add nothing to it; "t"
 * is what is left of "n't".
 */
const negators = `no not never neither nor none nobody nothing cannot t
  ne n non aucun aucune jamais nul nulle
  ningun ninguna ninguno nunca jamas ni tampoco`.split(/\s+/);

/** Behind these "not" and "no" deny nothing of what follows: "not only", "no later than", "not less than". */
const notDenied = new Set("only later less more fewer longer solo seulement".split(" "));

/** Gives the positions among some words of those that deny. */
export type FindNegators = (words: readonly Word[]) => readonly number[];

/**
 * Prepares finding words that deny, those among them that do so for a purpose (`more`, folded). "No. 185", "whether or not", "not only" and the
 * "T" of "T-CY" deny nothing.
 */
export function createNegatorFinder(more: readonly string[]): FindNegators {
  const known = new Set([...negators, ...more]);
  return (words) =>
    words.flatMap(({ word }, position) => {
      if (!known.has(word)) return [];
      const next = words[position + 1]?.word ?? "";
      const before = words[position - 1]?.word ?? "";
      const isNumbering = /^no?$/.test(word) && /^\d/.test(next);
      const isLetter = word === "t" && !before.endsWith("n");
      const isAlternative = word === "not" && before === "or";
      return isNumbering || isLetter || isAlternative || notDenied.has(next) ? [] : [position];
    });
}
