import type { Finding } from "../../domain/finding.ts";
import type { Register } from "../../domain/register.ts";
import type { Linker } from "../../references/linker.ts";
import type { AuditedText } from "./audited-text.ts";
import { checkAddresses } from "./check-addresses.ts";
import { checkAmbiguity } from "./check-ambiguity.ts";
import { checkDuplicates } from "./check-duplicates.ts";
import { checkEmptyHeadings } from "./check-empty-headings.ts";
import { checkInstructions } from "./check-instructions.ts";
import { checkLongPassages } from "./check-long-passages.ts";

/**
 * Audits how texts are made, whatever they say: what is left open, stands twice, is empty or too long. No answer depends on it, and it
 * links every text again, so that it is for those who tend the texts and not for every build of an index. In no certain order.
 */
export function auditForm(
  texts: readonly AuditedText[],
  parts: { readonly linker: Linker; readonly register: Register },
): readonly Finding[] {
  return [
    ...texts.flatMap((text) => [
      ...checkAmbiguity(text, parts),
      ...checkAddresses(text),
      ...checkEmptyHeadings(text),
      ...checkLongPassages(text),
      ...checkInstructions(text),
    ]),
    ...checkDuplicates(texts),
  ];
}
