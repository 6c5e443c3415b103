import type { Finding } from "../../domain/finding.ts";
import { findInstructions } from "../../text/instructions/find-instructions.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";

/** Finds words that speak to a machine and not to people. */
export function checkInstructions({ document }: AuditedText): readonly Finding[] {
  return findInstructions(document.text).map((span) => ({
    ...quoteWords(document, span),
    kind: "instruction",
    about: null,
    problem: "These words are addressed to a machine that reads the text, not to people.",
    remedy:
      "Take them out, unless the text is about such words. Pinpoint quotes them at most, and follows none.",
  }));
}
