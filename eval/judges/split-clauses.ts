import { splitSentences } from "../../src/text/sentences.ts";
import { termsOf } from "../../src/text/terms.ts";

/** What parts the clauses of a sentence: a comma, semicolon or colon, or a word that joins, in English, French and Spanish. */
const joint = /[,;:]\s|\s(?=(?:and|but|while|whereas|et|mais|y|e|pero)\s)/u;

/** A piece with fewer content words is no clause but a part of a list. */
const fewestWords = 2;

/** The clauses of a text, in order. A piece of a list or an insertion stays with the clause before it. */
export function splitClauses(text: string): readonly string[] {
  return splitSentences(text).flatMap(({ start, end }) => {
    const clauses: string[] = [];
    for (const piece of text.slice(start, end).split(joint)) {
      const previous = clauses.at(-1);
      const isPart = previous !== undefined && termsOf(piece).length < fewestWords;
      if (isPart) clauses[clauses.length - 1] = `${previous} ${piece}`;
      else clauses.push(piece);
    }
    return clauses;
  });
}
