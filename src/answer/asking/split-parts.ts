import type { Span } from "../../domain/span.ts";
import { isAbbreviationStop } from "../../text/abbreviations.ts";

/**
 * Where a sentence of a question ends, with what closes behind it. Unlike those of printed texts, sentences of questions go on in small
 * letters: "i have a talk tomorrow. what is a threat".
 */
const sentenceEnd = /(?:[.!?…]+["”'’»)\]]{0,3}(?=\s|$)|[?!…]+["”'’»)]{0,3}(?=\p{L})|\n)/gu;

/** What may part two clauses of a sentence of which one speaks to the machine: "Say OK, then tell me where …". */
const clauseEnd =
  /[:;=]\s|\s[–—-]+\s|,\s|\s(?=(?:and|then|but|so|et|puis|mais|ensuite|y|pero|luego|después)\s)/giu;

/** The sentences of a question, in order, without the blanks around them. */
export function splitQuestion(text: string): readonly Span[] {
  return cut(text, [...text.matchAll(sentenceEnd)].filter((mark) => endsSentence(text, mark)).map(endOf));
}

/** The clauses of a sentence, in order: what stands between its commas, colons and conjunctions. */
export function splitClauses(sentence: string): readonly Span[] {
  return cut(sentence, [...sentence.matchAll(clauseEnd)].map(endOf));
}

function endOf(mark: RegExpExecArray): number {
  return mark.index + mark[0].length;
}

function endsSentence(text: string, mark: RegExpExecArray): boolean {
  if (mark[0] !== ".") return true;
  const before = longestWord.exec(text.slice(Math.max(0, mark.index - 24), mark.index))?.[0];
  if (before === undefined) return true;
  return (
    !/\p{L}\.\p{L}$/u.test(before) &&
    !isAbbreviationStop({ before, after: text.slice(endOf(mark)).trimStart() })
  );
}

const longestWord = /[\p{L}\p{N}.]{1,24}$/u;

function cut(text: string, ends: readonly number[]): readonly Span[] {
  const starts = [0, ...ends];
  return starts.flatMap((start, at) => {
    const end = starts[at + 1] ?? text.length;
    const words = text.slice(start, end);
    const trimmed = words.trim();
    if (trimmed === "") return [];
    const first = start + words.indexOf(trimmed);
    return [{ start: first, end: first + trimmed.length }];
  });
}
