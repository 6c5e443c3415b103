import type { Mention } from "../../domain/mention.ts";
import type { AuditedSentence } from "./audited-text.ts";

/** The words of a sentence that one of its references pins down. */
export interface Clause {
  /** Without the references in it: "Article 3 of the Convention" tells nothing about what stands there. */
  readonly words: string;
  /** Whether they are the whole sentence, so that they are pinned to all places that it names. */
  readonly isSentence: boolean;
}

/**
 * The words that a sentence pins to a reference: those before it, from the reference before, where it closes them in brackets ("to solicit
 * children (Article 23)"), else the whole sentence.
 */
export function clauseAround(sentence: AuditedSentence, mention: Mention): Clause {
  const { text, span, mentions } = sentence;
  const start = mention.span.start - span.start;
  if (text[start - 1] === "(") {
    const before = mentions.findLast(
      (other) => other.span.end <= mention.span.start && other.pinpoints[0]?.article !== null,
    );
    const from = before === undefined ? 0 : before.span.end - span.start + 1;
    const words = withoutMentions(sentence).slice(from, start - 1);
    if (/\p{L}{3}/u.test(words)) return { words, isSentence: false };
  }
  return { words: withoutMentions(sentence), isSentence: true };
}

/** The sentence with blanks for its references: positions stay. */
export function withoutMentions({ text, span, mentions }: AuditedSentence): string {
  let words = "";
  for (const mention of mentions) {
    const start = mention.span.start - span.start;
    const end = mention.span.end - span.start;
    words += text.slice(words.length, start);
    words += " ".repeat(Math.max(0, end - words.length));
  }
  return words + text.slice(words.length);
}
