import type { Mention } from "../../domain/mention.ts";
import type { AuditedSentence } from "./audited-text.ts";

/**
 * The words that a sentence pins to a reference: those before it, from the reference before, where it closes them in brackets ("to solicit
 * children (Article 23)"), else the whole sentence.
 */
export function clauseAround({ text, span, mentions }: AuditedSentence, mention: Mention): string {
  const start = mention.span.start - span.start;
  if (text[start - 1] !== "(") return text;
  const before = mentions.findLast(
    (other) => other.span.end <= mention.span.start && other.pinpoints[0]?.article !== null,
  );
  const from = before === undefined ? 0 : before.span.end - span.start + 1;
  const clause = text.slice(from, start - 1);
  return /\p{L}{3}/u.test(clause) ? clause : text;
}
