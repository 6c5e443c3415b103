import type { Answer, AnswerSentence, Reference } from "../../src/domain/answer.ts";
import { containsPinpoint, parseArticle, parsePinpoint } from "../../src/domain/pinpoint.ts";
import { containsSpan, sliceSpan } from "../../src/domain/span.ts";

/** A document as far as promises are checked against it. */
export interface CheckedDocument {
  readonly text: string;
  readonly passages: readonly {
    readonly id: string;
    readonly span: readonly [number, number];
    readonly headings: readonly string[];
    readonly subject: string | null;
    /** As "opsc 3(1)(c)". */
    readonly pinpoints: readonly string[];
  }[];
}

/** Looks up a document by its id; undefined where no such document is indexed. */
export type FindDocument = (documentId: string) => Promise<CheckedDocument | undefined>;

/**
 * Checks the promises that no answer may break, whatever its quality, against the indexed documents and not by the code that made the
 * answer: every sentence cites something, every citation leads to a reference; every quote stands word for word at its span, in its
 * passage or a heading of it; what a sentence shows between quotation marks stands in a document that it cites; the treaty and the
 * article of a reference stand in its passage. Gives what is broken, in words; nothing else is allowed.
 */
export async function findViolations(answer: Answer, findDocument: FindDocument): Promise<readonly string[]> {
  const found = await Promise.all(answer.references.map(({ document }) => findDocument(document.id)));
  const texts = new Map(answer.references.map(({ n }, at) => [n, found[at]?.text]));
  const references = answer.references.flatMap((reference, at) => checkReference(reference, found[at]));
  return [...findUncited(answer), ...answer.sentences.flatMap(checkWords(texts)), ...references];
}

function checkReference(reference: Reference, document: CheckedDocument | undefined): readonly string[] {
  const { n, quote, passage: id } = reference;
  if (!document) return [`reference [${n}] is to a document that is not indexed`];
  const [start, end] = reference.span;
  const passage = document.passages.find((candidate) => candidate.id === id);
  if (!passage) return [`reference [${n}] is to a passage that is not in its document`];
  const isThere = quote !== "" && sliceSpan(document.text, { start, end }) === quote;
  const isInside = containsSpan({ start: passage.span[0], end: passage.span[1] }, { start, end });
  return [
    ...(isThere ? [] : [`the quote of reference [${n}] does not stand at its span`]),
    ...(isInside || passage.headings.includes(quote)
      ? []
      : [`the quote of reference [${n}] is not of its passage`]),
    ...(standsInPassage(reference, passage)
      ? []
      : [`the place of reference [${n}] does not stand in its passage`]),
  ];
}

function standsInPassage(
  { instrument, article }: Reference,
  passage: CheckedDocument["passages"][number],
): boolean {
  if (!instrument) return article === null;
  if (article === null && passage.subject === instrument.id) return true;
  const place = article === null ? { article: null, subdivisions: [] } : parseArticle(article);
  if (!place) return false;
  const named = passage.pinpoints.map(parsePinpoint);
  return named.some((known) => known && containsPinpoint({ instrument: instrument.id, ...place }, known));
}

/** Words that are the source's own stand between the first quotation mark of the sentence and the last, which each language sets in its way. */
function checkWords(texts: ReadonlyMap<number, string | undefined>) {
  return ({ text, citations, support }: AnswerSentence, position: number): readonly string[] => {
    if (support !== "verbatim") return [];
    const words = betweenMarks.exec(text)?.[1] ?? "";
    const isQuoted = words !== "" && citations.some((n) => texts.get(n)?.includes(words));
    return isQuoted ? [] : [`sentence ${position + 1} shows words that stand in no document it cites`];
  };
}

const betweenMarks = /^[^“«]*(?:“|«\u202F?)(.*?)(?:”|\u202F?»)[^”»]*$/s;

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
