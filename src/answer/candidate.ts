import type { DocumentMetadata } from "../domain/document.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Mention } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import { containsSpan, type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { splitSentences } from "../text/sentences.ts";
import { termsOf } from "../text/terms.ts";

/** A sentence of a passage found, which may come to be quoted. */
export interface Candidate {
  readonly passage: Passage;
  readonly document: DocumentMetadata;
  /** The passage's rank among the evidence, from 1. */
  readonly rank: number;
  /** The sentence's place in its passage, from 0. */
  readonly order: number;
  /** Where the sentence stands in its document. */
  readonly span: Span;
  readonly text: string;
  /** The references in the sentence, in document positions. */
  readonly mentions: readonly Mention[];
  /** The stems of the sentence. */
  readonly terms: ReadonlySet<string>;
  /** The stems of what stands around it: headings, and the rest of the passage. */
  readonly context: ReadonlySet<string>;
}

/** Every sentence of the passages found, by rank of the passage and place in it. */
export function findCandidates(
  evidence: readonly Evidence[],
  documents: ReadonlyMap<string, DocumentMetadata>,
): readonly Candidate[] {
  return evidence.flatMap(({ passage, rank }) => {
    const document = documents.get(passage.documentId);
    if (!document) return [];
    const context = new Set([...termsOf(passage.headings.join("\n")), ...termsOf(passage.text)]);
    return splitSentences(passage.text).map((sentence, order): Candidate => {
      const span = shiftSpan(sentence, passage.span.start);
      const text = sliceSpan(passage.text, sentence);
      const mentions = passage.mentions.filter((mention) => containsSpan(span, mention.span));
      return { passage, document, rank, order, span, text, mentions, terms: new Set(termsOf(text)), context };
    });
  });
}
