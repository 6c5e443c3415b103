import type { Document } from "../../domain/document.ts";
import type { Finding, QuotedWords } from "../../domain/finding.ts";
import type { PartialDate } from "../../domain/instrument.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Register } from "../../domain/register.ts";
import { containsSpan, type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import type { Linker } from "../../references/linker.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { TreatyTexts } from "./treaty-texts.ts";

/** A text as the audit reads it. */
export interface AuditedText {
  readonly document: Document;
  /** In text order. */
  readonly passages: readonly Passage[];
}

/** A sentence of a passage with what it refers to. */
export interface AuditedSentence {
  readonly document: Document;
  readonly passage: Passage;
  readonly span: Span;
  readonly text: string;
  /** The references in the sentence, in document positions, without the labels of a treaty's own paragraphs. */
  readonly mentions: readonly Mention[];
}

/** What statements are compared with. */
export interface AuditContext {
  readonly register: Register;
  readonly linker: Linker;
  readonly treaties: TreatyTexts;
  /** The day of the audit; null where findings must not depend on it, as those that an index keeps. */
  readonly today: PartialDate | null;
}

/** One kind of check. Checks are independent of each other, and pure. */
export type Check = (text: AuditedText, context: AuditContext) => readonly Finding[];

/** The sentences of all passages of a text, in text order. */
export function sentencesOf({ document, passages }: AuditedText): readonly AuditedSentence[] {
  return passages.flatMap((passage) =>
    splitSentences(passage.text).map((sentence) => {
      const span = shiftSpan(sentence, passage.span.start);
      const mentions = passage.mentions.filter(
        (mention) => !mention.announces && containsSpan(span, mention.span),
      );
      return { document, passage, span, text: sliceSpan(document.text, span), mentions };
    }),
  );
}

/** The words at a span of a document, as findings quote them. */
export function quoteWords(document: Document, span: Span): QuotedWords {
  return { documentId: document.id, span, words: sliceSpan(document.text, span) };
}

/** The instruments that some mentions name, whole or by an article, each once, in their order. */
export function instrumentsNamedIn(mentions: readonly Mention[]): readonly string[] {
  return [...new Set(mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument)))];
}
