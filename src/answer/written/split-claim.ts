import type { Span } from "../../domain/span.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { Token } from "./tokens.ts";

/** What parts the clauses of a sentence: a comma, semicolon or colon, or a word that joins, in English, French and Spanish. */
const joint = /[,;:]\s|\s(?=(?:and|but|while|whereas|et|mais|y|e|pero)\s)/gu;

/** A piece with fewer words of matter is no clause but a part of a list. */
const fewestWords = 2;

/** The clauses of a claim, in order, without gaps. A piece of a list or an insertion stays with the clause before it, one that opens with the next. */
export function splitClaim(text: string, tokens: readonly Token[]): readonly Span[] {
  const clauses: Span[] = [];
  for (const sentence of splitSentences(text)) {
    const first = clauses.length;
    const joints = [...text.slice(sentence.start, sentence.end).matchAll(joint)];
    const ends = [...joints.map(({ index }) => sentence.start + index), sentence.end];
    let start = sentence.start;
    for (const end of ends) {
      const matter = tokens.filter((token) => token.isMatter && token.start >= start && token.end <= end);
      const previous = clauses.at(-1);
      if (matter.length >= fewestWords) clauses.push({ start, end });
      else if (clauses.length > first && previous)
        clauses[clauses.length - 1] = { start: previous.start, end };
      else if (end < sentence.end) continue;
      else clauses.push({ start, end });
      start = end;
    }
  }
  return clauses;
}
