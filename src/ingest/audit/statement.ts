import type { Document } from "../../domain/document.ts";
import type { Mention } from "../../domain/mention.ts";
import { type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import type { Linker } from "../../references/linker.ts";
import { type AuditedText, sentencesOf } from "./audited-text.ts";

/** A sentence, or a heading or entry line, as the checks read it. */
export interface Statement {
  readonly document: Document;
  readonly span: Span;
  readonly text: string;
  /** The references in it, in document positions. */
  readonly mentions: readonly Mention[];
  /** The instrument that the text around it is about, or that a heading titles; null for none. */
  readonly subject: string | null;
  /** The words of the passage that it stands in; a heading's own. */
  readonly around: string;
  readonly isTitle: boolean;
}

/** All statements of a text: its headings and entry lines, then the sentences of its passages, each in text order. */
export function statementsOf(text: AuditedText, linker: Linker): readonly Statement[] {
  return [...titlesOf(text, linker), ...sentenceStatements(text)];
}

/** The sentences of the passages of a text. */
export function sentenceStatements(text: AuditedText): readonly Statement[] {
  return sentencesOf(text).map(({ document, passage, span, text: words, mentions }) => ({
    document,
    span,
    text: words,
    mentions,
    subject: passage.subject,
    around: passage.text,
    isTitle: false,
  }));
}

/** Headings in the text of a treaty title its articles and not the treaty. */
function titlesOf({ document }: AuditedText, linker: Linker): readonly Statement[] {
  if (document.kind === "treaty") return [];
  return document.blocks
    .filter(({ kind }) => kind === "heading" || kind === "entry")
    .map(({ span }) => {
      const words = sliceSpan(document.text, span);
      const { mentions } = linker.link(words, { subjects: [] });
      return {
        document,
        span,
        text: words,
        mentions: mentions.map((mention) => ({ ...mention, span: shiftSpan(mention.span, span.start) })),
        subject: linker.instrumentOf(words),
        around: words,
        isTitle: true,
      };
    });
}

/** The instruments that a statement names, whole or by an article, each once, in text order. */
export function instrumentsIn({ mentions }: Statement): readonly string[] {
  return [...new Set(mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument)))];
}

/** The one instrument that a statement is about: the only one it names, else that of the text around it; null where it names several, or none is known. */
export function subjectOf(statement: Statement): string | null {
  const [named, ...others] = instrumentsIn(statement);
  if (others.length > 0) return null;
  return named ?? statement.subject;
}
