import type { Answer } from "../../src/domain/answer.ts";
import { sliceSpan } from "../../src/domain/span.ts";

/** Looks up the canonical text of a document by its id; undefined where no such document is indexed. */
export type FindText = (documentId: string) => Promise<string | undefined>;

/**
 * Checks the promises that no answer may break, whatever its quality: every sentence cites something, every citation leads to a
 * reference, every quote stands word for word at its span in its document. Gives what is broken, in words; nothing else is allowed.
 */
export async function findViolations(answer: Answer, findText: FindText): Promise<readonly string[]> {
  const quotes = await Promise.all(
    answer.references.map(async ({ n, quote, span: [start, end], document }) => {
      const text = await findText(document.id);
      if (text === undefined) return [`reference [${n}] is to a document that is not indexed`];
      const stands = quote !== "" && sliceSpan(text, { start, end }) === quote;
      return stands ? [] : [`the quote of reference [${n}] does not stand at its span`];
    }),
  );
  return [...findUncited(answer), ...quotes.flat()];
}

function findUncited(answer: Answer): readonly string[] {
  const numbers = new Set(answer.references.map((reference) => reference.n));
  const isEmpty = answer.status === "answered" && answer.sentences.length === 0;
  const broken = answer.sentences.flatMap(({ citations }, position) => {
    const place = `sentence ${position + 1}`;
    if (citations.length === 0) return [`${place} has no citation`];
    return citations
      .filter((n) => !numbers.has(n))
      .map((n) => `${place} cites [${n}], which is no reference`);
  });
  return isEmpty ? ["answered without a sentence"] : broken;
}
