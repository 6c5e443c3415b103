import type { PartialDate } from "../domain/instrument.ts";
import { formatArticle, type Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import { speaksOfStatus, statedPosition } from "../text/aging.ts";
import { findDates } from "../text/dates.ts";
import { asksForStatus } from "./asks-for-status.ts";
import type { Candidate } from "./candidate.ts";
import { isDenied } from "./denial.ts";
import type { Facet } from "./facets.ts";
import { wordingOf } from "./wording/wording-of.ts";

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
  const frame = nameSource(candidate, place, parts);
  const date = place?.article ? null : dateOfStatus(candidate, parts.question);
  return date === null ? frame : wordingOf(parts.question.answerLanguage).asOf(frame, date);
}

function nameSource(candidate: Candidate, place: Pinpoint | null, parts: FrameParts): string {
  const wording = wordingOf(parts.question.answerLanguage);
  if (isDenial(candidate, parts)) return wording.notAccordingTo(candidate.document);
  const instrument = place && parts.register.find(place.instrument);
  if (!place || !instrument || candidate.order < 0) return wording.accordingTo(candidate.document);
  return wording.place(instrument, formatArticle(place));
}

/**
 * The day as of which a guide says how things stand; null where its words say so themselves, or speak of nothing that moves on. What an article
 * says does not.
 */
function dateOfStatus({ document, text }: Candidate, question: Question): PartialDate | null {
  if (document.asOf === null || statedPosition(text) !== null) return null;
  return speaksOfStatus(text) || (asksForStatus(question) && findDates(text).length === 0)
    ? document.asOf
    : null;
}

/** Whether a quote answers a yes-no question with no. */
export function isDenial(candidate: Candidate, { question, facets }: FrameParts): boolean {
  return question.kind === "yes-no" && isDenied(candidate.text, facets);
}
