import type { Finding } from "../../domain/finding.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";
import { findBareAddresses } from "./web-address.ts";

/** Finds web addresses without a scheme in the words of a text. */
export function checkAddresses({ document }: AuditedText): readonly Finding[] {
  return findBareAddresses(document.text).map((span) => {
    const quoted = quoteWords(document, span);
    return {
      ...quoted,
      kind: "link",
      about: null,
      problem: "This address has no scheme, so that programs do not know it as one.",
      remedy: `Write https://${quoted.words}, if that is where it leads.`,
    };
  });
}
