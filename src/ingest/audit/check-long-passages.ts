import type { Finding } from "../../domain/finding.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";

/**
 * Characters of a passage that an embedder reads for certain: the common models take 512 tokens, which are about 2,000 characters of
 * English, and leave out what follows without a word.
 */
export const longestRead = 2000;

/** Finds passages longer than an embedder reads, in characters: what stands at their end would not be found by its sense. */
export function checkLongPassages(
  { document, passages }: AuditedText,
  limit: number = longestRead,
): readonly Finding[] {
  return passages
    .filter(({ text }) => text.length > limit)
    .map(({ span, text }) => ({
      ...quoteWords(document, span),
      kind: "long",
      about: null,
      problem: `This passage has ${text.length} characters; an embedder reads ${limit}.`,
      remedy: "Part it: shorter sentences, or paragraphs with a heading of their own.",
    }));
}
