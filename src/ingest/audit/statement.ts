import type { Document } from "../../domain/document.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Passage } from "../../domain/passage.ts";
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
  /** The instrument that the words before it in its passage are about, else that of its entry or heading; that which a heading titles. Null for none, or several. */
  readonly subject: string | null;
  /** The words of the passage that it stands in; a heading's own. */
  readonly around: string;
  readonly isTitle: boolean;
}

/** All statements of a text: its headings and entry lines, then the sentences of its passages, each in text order. */
export function statementsOf(text: AuditedText, linker: Linker): readonly Statement[] {
  return [...titlesOf(text, linker), ...sentenceStatements(text)];
}

/** The sentences of the passages of a text. What is named last before a sentence in its passage is what "it" is there. */
export function sentenceStatements(text: AuditedText): readonly Statement[] {
  const named = new Map<Passage, readonly string[]>();
  return sentencesOf(text).map(({ document, passage, span, text: words, mentions }) => {
    const [last, ...others] = named.get(passage) ?? [passage.subject];
    const instruments = instrumentsIn({ mentions });
    if (instruments.length > 0) named.set(passage, instruments);
    const subject = others.length === 0 ? (last ?? null) : null;
    return { document, span, text: words, mentions, subject, around: passage.text, isTitle: false };
  });
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
export function instrumentsIn({ mentions }: Pick<Statement, "mentions">): readonly string[] {
  return [...new Set(mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument)))];
}

/** The one instrument that a statement is about: the only one it names, else that of the text around it; null where it names several, or none is known. */
export function subjectOf(statement: Statement): string | null {
  const [named, ...others] = instrumentsIn(statement);
  if (others.length > 0) return null;
  return named ?? statement.subject;
}

/** Where a mention stands in the text of its statement. The sign of "Convention 108+" belongs to the name, though it is no word. */
export function placeOf({ text, span }: Statement, mention: Mention): Span {
  const end = mention.span.end - span.start;
  return { start: mention.span.start - span.start, end: text.charAt(end) === "+" ? end + 1 : end };
}
