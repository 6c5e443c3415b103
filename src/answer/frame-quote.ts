import type { DocumentMetadata } from "../domain/document.ts";
import { titleInText } from "../domain/instrument.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import { formatArticle, type Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Candidate } from "./candidate.ts";
import { isDenied } from "./denial.ts";
import type { Facet } from "./facets.ts";

/** What frames are made from: nothing but the register, the documents' metadata and the form of the question. */
export interface FrameParts {
  readonly register: Register;
  readonly question: Question;
  readonly facets: readonly Facet[];
}

/**
 * The words before a quote. They answer the question where that can be told without judging what the quote means: with the
 * treaty and the article that it stands in, or, for a yes-no question that the quote denies in so many words, with "Not
 * according to the guide".
 */
export function frameQuote(candidate: Candidate, place: Pinpoint | null, parts: FrameParts): string {
  if (parts.question.kind === "yes-no" && isDenied(candidate.text, parts.facets)) {
    return `${denial} ${describeSource(candidate.document)}`;
  }
  const instrument = place && parts.register.find(place.instrument);
  if (!place || !instrument || candidate.order < 0)
    return `According to ${describeSource(candidate.document)}`;
  const article = formatArticle(place);
  return article === null ? titleInText(instrument) : `${titleInText(instrument)}, ${nameArticle(article)}`;
}

const denial = "Not according to";

/** Whether a frame answers a yes-no question with no. */
export function isDenial(frame: string): boolean {
  return frame.startsWith(denial);
}

/** "Article 34", "Preamble", "Annex II". */
export function nameArticle(article: string): string {
  if (/^\d/.test(article)) return `Article ${article}`;
  return article
    .replace(/^\p{L}/u, (letter) => letter.toUpperCase())
    .replace(/ [ivx]+$/, (roman) => roman.toUpperCase());
}

/** "the guide", "a news text of April 2022", "the text". */
export function describeSource(document: Pick<DocumentMetadata, "kind" | "published" | "asOf">): string {
  const date = document.published ?? document.asOf;
  if (document.kind === "news")
    return date === null ? "a news text" : `a news text of ${formatPartialDate(date)}`;
  return `the ${document.kind ?? "text"}`;
}
