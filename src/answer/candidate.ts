import type { DocumentMetadata } from "../domain/document.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Mention } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import { containsSpan, type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { splitSentences } from "../text/sentences.ts";
import { createTermReader } from "../text/terms.ts";

/** A sentence of a passage found, which may come to be quoted. */
export interface Candidate {
  readonly passage: Passage;
  readonly document: DocumentMetadata;
  /** The passage's rank among the evidence, from 1. */
  readonly rank: number;
  /** The sentence's place in its passage, from 0; -1 for the title line above it. */
  readonly order: number;
  /** Where the sentence stands in its document. */
  readonly span: Span;
  readonly text: string;
  /** The references in the sentence, in document positions. */
  readonly mentions: readonly Mention[];
  /** The paragraph or point of a treaty in whose text the sentence stands; null elsewhere. */
  readonly place: Pinpoint | null;
  /** The stems of the sentence, and for a title those of what a year in it implies. */
  readonly terms: ReadonlySet<string>;
  /** The stems of what stands around it: headings, the rest of the passage, and what people call the article that it stands under. */
  readonly context: ReadonlySet<string>;
  /** Of these the stems of what people call the article. */
  readonly called: ReadonlySet<string>;
  /** The stems of the paragraph before under the same headings, where a name may stand that this one goes on to speak of. */
  readonly before: ReadonlySet<string>;
}

/** Where the documents of candidates are read. */
export interface CandidateSources {
  readonly documents: ReadonlyMap<string, DocumentMetadata>;
  /** The canonical text of a document. */
  readonly textOf: (documentId: string) => string | undefined;
  /** The stems of what people call the article that a passage stands under, as far as the question says it. */
  readonly plainTermsOf: (passage: Passage) => readonly string[];
}

/**
 * Every sentence of the passages found, by rank of the passage and place in it. The line that titles a passage on an instrument
 * comes along: often nothing else says what the instrument is about, or of when it is.
 */
export function findCandidates(
  evidence: readonly Evidence[],
  sources: CandidateSources,
): readonly Candidate[] {
  // The passages found share most of their words, so that few are stemmed twice.
  const termsOf = createTermReader();
  return evidence.flatMap(({ passage, rank }) => {
    const document = sources.documents.get(passage.documentId);
    if (!document) return [];
    const around = [...termsOf(passage.headings.join("\n")), ...termsOf(passage.text)];
    const called = new Set(sources.plainTermsOf(passage));
    const context = new Set([...around, ...called]);
    const before = new Set(termsOf(findPassageBefore(passage, evidence)?.text ?? ""));
    const shared = { passage, document, rank, context, called, before };
    const sentences = splitSentences(passage.text).map((stretch, order): Candidate => {
      const sentence = withoutNoteMark(passage.text, stretch);
      const span = shiftSpan(sentence, passage.span.start);
      const text = sliceSpan(passage.text, sentence);
      const mentions = passage.mentions.filter(
        (mention) => !mention.announces && containsSpan(span, mention.span),
      );
      const place = findAnnouncedPlace(passage, span);
      return { ...shared, order, span, text, mentions, place, terms: new Set(termsOf(text)) };
    });
    const text = findTitle(passage);
    const start =
      text === undefined ? -1 : (sources.textOf(document.id)?.lastIndexOf(text, passage.span.start) ?? -1);
    if (text === undefined || start < 0) return sentences;
    const terms = new Set([...termsOf(text), ...(/\b\d{4}\b/.test(text) ? impliedByYear : [])]);
    return [
      ...sentences,
      {
        ...shared,
        order: -1,
        span: { start, end: start + text.length },
        text,
        mentions: [],
        place: null,
        terms,
      },
    ];
  });
}

function findAnnouncedPlace(passage: Passage, sentence: Span): Pinpoint | null {
  const last = passage.mentions.findLast(({ announces, span }) => announces && span.start < sentence.end);
  return last?.pinpoints[0] ?? null;
}

/** A sentence less the mark that calls it a note ("*NB: "): the mark belongs to the page and not to what is said. */
function withoutNoteMark(text: string, sentence: Span): Span {
  const mark = noteMark.exec(sliceSpan(text, sentence))?.[0] ?? "";
  return { start: sentence.start + mark.length, end: sentence.end };
}

const noteMark = /^\*{0,3} ?(?:N\.? ?B\.?|Note|Nota|Remarque)(?: ?:|\.) ?(?=\S)/i;

/** The passage that ends where this one begins, if it was found too and stands under the same headings. */
function findPassageBefore(passage: Passage, evidence: readonly Evidence[]): Passage | undefined {
  const heading = passage.headings.join("\n");
  return evidence.find(
    ({ passage: other }) =>
      other.documentId === passage.documentId &&
      other.span.end <= passage.span.start &&
      passage.span.start - other.span.end <= longestGap &&
      other.headings.join("\n") === heading,
  )?.passage;
}

/** No more than line breaks lie between two paragraphs. */
const longestGap = 4;

function findTitle(passage: Passage): string | undefined {
  const title = passage.headings.at(-1);
  return passage.subject === null ? undefined : title;
}

/** "Convention on Cybercrime (2001)" says when it was made, in no more words than the year. */
const impliedByYear = createTermReader()(
  "year date dated adopted signed concluded made drafted drawn created written",
);
