import type { Question } from "../domain/question.ts";

const status =
  /\bin force\b|\bratif|\bhow many (?:countries|states|parties|members)\b|\bsignator|\bcurrent(?:ly)?\b|\bnowadays\b|\btoday\b|\blatest\b|\bstill\b|\bstatus\b|\ben vigueur\b|\ben vigor\b/i;

/** Whether a question asks how things stand: what is in force, who has joined, what is so today. */
export function asksForStatus({ text }: Pick<Question, "text">): boolean {
  return status.test(text);
}
