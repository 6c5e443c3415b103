import type { Answer } from "../../src/domain/answer.ts";

/** The answer as one running text without citations: its sentences, or what a refusal says. */
export function shownAnswer({ sentences, refusal }: Answer): string {
  return sentences.length === 0 && refusal ? refusal.message : sentences.map(({ text }) => text).join(" ");
}
