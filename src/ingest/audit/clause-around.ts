import type { Mention } from "../../domain/mention.ts";
import type { AuditedSentence } from "./audited-text.ts";

/** The words of a sentence that one of its references pins down. */
export interface Clause {
  /** Without the references in it: "Article 3 of the Convention" tells nothing about what stands there. */
  readonly words: string;
  /** Whether they are the whole sentence, so that they are pinned to all places that it names. */
  readonly isSentence: boolean;
}

/** What is longer, in characters, is a list or a table and no sentence; only what stands this near to a reference is then read. */
const longestSentence = 2_000;

/**
 * Reads the words that a sentence pins to a reference: those before it, from the reference before, where it closes them in brackets
 * ("to solicit children (Article 23)"), else the whole sentence. No more than 2,000 characters are read.
 */
export function createClauseReader(sentence: AuditedSentence): (mention: Mention) => Clause {
  const { text, span, mentions } = sentence;
  const blanked = withoutMentions(sentence);
  return (mention) => {
    const start = mention.span.start - span.start;
    if (text[start - 1] === "(") {
      const before = endBefore(mention, mentions);
      const from = Math.max(start - longestSentence, before === undefined ? 0 : before - span.start + 1);
      const words = blanked.slice(from, start - 1);
      if (/\p{L}{3}/u.test(words)) return { words, isSentence: false };
    }
    const around = Math.max(0, start - longestSentence / 2);
    const words = text.length > longestSentence ? blanked.slice(around, around + longestSentence) : blanked;
    return { words, isSentence: true };
  };
}

/** Where the nearest reference to an article before this one ends. */
function endBefore(mention: Mention, mentions: readonly Mention[]): number | undefined {
  let end: number | undefined;
  for (const other of mentions) {
    if (other.span.end > mention.span.start) return end;
    if (other.pinpoints[0]?.article !== null) end = other.span.end;
  }
  return end;
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
