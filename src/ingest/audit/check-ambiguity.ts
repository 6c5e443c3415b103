import type { Finding } from "../../domain/finding.ts";
import { titleInText } from "../../domain/instrument.ts";
import type { UnresolvedMention } from "../../domain/mention.ts";
import type { Register } from "../../domain/register.ts";
import { containsSpan, overlapsSpan, type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import type { Linker } from "../../references/linker.ts";
import { splitSentences } from "../../text/sentences.ts";
import { type LinkedBlock, linkDocument } from "../link-document.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";

/**
 * Finds references that fit more than one instrument and were therefore left open. Words for several ("the WIPO treaties"), and those
 * in a sentence that names one of the instruments outright, leave no reader in doubt. The text is linked again, since what is left open
 * is not kept with it. The text of a treaty is left as it is: its words are not ours to mend.
 */
export function checkAmbiguity(
  { document }: AuditedText,
  { linker, register }: { readonly linker: Linker; readonly register: Register },
): readonly Finding[] {
  if (document.kind === "treaty") return [];
  const titleOf = (id: string) => {
    const instrument = register.find(id);
    return instrument ? titleInText(instrument) : id;
  };
  const describe = ({ span, candidates }: UnresolvedMention): Finding => ({
    ...quoteWords(document, span),
    kind: "ambiguous",
    about: null,
    problem:
      candidates.length > fewestToCount
        ? `Nothing says which instrument these words are about; ${candidates.length} of the register have such a place.`
        : `These words fit more than one instrument: ${candidates.map(titleOf).join("; ")}.`,
    remedy: "Name the instrument in the sentence or in the heading above it: it was linked to none.",
  });
  return linkDocument(document, linker).blocks.flatMap((block) =>
    block.unresolved
      .filter(({ candidates }) => candidates.length > 1)
      .filter((open, position, all) => !all.slice(0, position).some((before) => isSameDoubt(before, open)))
      .filter((open) => !meansSeveral(document.text, open.span) && !isNamedBeside(document.text, block, open))
      .map(describe),
  );
}

/** So many instruments are named in a finding; "Article 7" with nothing around it fits nearly all. */
const fewestToCount = 4;

/** Whether two references of a paragraph are open for one reason: the articles of a range, or a name and an article after it. */
function isSameDoubt(one: UnresolvedMention, other: UnresolvedMention): boolean {
  return overlapsSpan(one.span, other.span) || one.candidates.join() === other.candidates.join();
}

const severalNamed =
  /(?:treaties|conventions|protocols|agreements|directives|regulations|resolutions|package|traités|protocoles|accords|tratados|convenios|protocolos|acuerdos)["”»]?$/i;
const severalCounted =
  /\b(?:both|each|either|every|neither|two|three|deux|trois|ambos|dos|tres)\s+(?:of\s+)?(?:the\s+)?$/i;

/** Whether the words mean all that they fit: by a plural, or by a word such as "both" or "neither" before them. */
function meansSeveral(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - "neither of the ".length), span.start);
  return severalNamed.test(sliceSpan(text, span)) || severalCounted.test(before);
}

/** Whether the sentence names one of the instruments that the words fit. */
function isNamedBeside(text: string, block: LinkedBlock, { span, candidates }: UnresolvedMention): boolean {
  const sentence = splitSentences(sliceSpan(text, block.span))
    .map((part) => shiftSpan(part, block.span.start))
    .find((part) => containsSpan(part, span));
  return block.mentions.some(
    (mention) =>
      sentence !== undefined &&
      containsSpan(sentence, mention.span) &&
      mention.pinpoints.some(({ instrument }) => candidates.includes(instrument)),
  );
}
