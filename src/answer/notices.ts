import type { Notice } from "../domain/answer.ts";
import { type Finding, isDisagreement } from "../domain/finding.ts";
import type { PartialDate } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import { speaksOfFuture, speaksOfStatus, statedPosition } from "../text/aging.ts";
import { asksForStatus } from "./asks-for-status.ts";
import { describeConflict, findingsIn } from "./conflicts.ts";
import type { DraftQuote, VerifiedSentence } from "./draft-sentence.ts";
import { wordingOf } from "./wording/wording-of.ts";

/** What notices depend on besides the answer: the question, and the day on which it is asked (YYYY-MM-DD). */
export interface NoticeParts {
  readonly question: Question;
  readonly today: PartialDate;
  /** What the audit found in a document. */
  readonly findingsOf: (documentId: string) => readonly Finding[];
}

/** What a reader must be told of an answer's sources, each thing once, in a fixed order. */
export function findNotices(
  sentences: readonly Pick<VerifiedSentence, "quoted" | "quotes">[],
  parts: NoticeParts,
): readonly Notice[] {
  const quotes = sentences.flatMap((sentence) =>
    sentence.quotes.map((quote) => ({ ...quote, words: sentence.quoted })),
  );
  const found = [...new Set(quotes.flatMap((quote) => findingsIn(quote, parts)))];
  const wording = wordingOf(parts.question.answerLanguage);
  const conflicts = found.filter(isDisagreement).map((finding) => describeConflict(finding, quotes, wording));
  const aged = found.filter(({ kind }) => kind === "aged").map(({ problem }) => wording.aged(problem));
  const stale = quotes.map((quote) => describeAge(quote, parts)).filter((text) => text !== null);
  const notices: Notice[] = [
    ...[...new Set(conflicts)].map((text): Notice => ({ kind: "conflict", text })),
    ...[...new Set(aged.length > 0 ? aged : stale)].map((text): Notice => ({ kind: "stale", text })),
  ];
  if (quotes.length > 0 && quotes.every((quote) => quote.document.kind === "news")) {
    notices.push({ kind: "news-only", text: wording.newsOnly() });
  }
  return notices;
}

/** What is to be said of a quote whose matter moves on: a stated position, a status, or what lay ahead when it was written. */
function describeAge(quote: DraftQuote, { question, today }: NoticeParts): string | null {
  const wording = wordingOf(question.answerLanguage);
  const stated = statedPosition(quote.words);
  if (stated !== null && isBefore(stated, today)) {
    return wording.statedPosition(stated);
  }
  const written = quote.document.asOf ?? quote.document.published;
  if (written !== null && !isBefore(written, today)) return null;
  if (speaksOfFuture(quote.words)) return wording.layAhead(written);
  if (written !== null && (speaksOfStatus(quote.words) || asksForStatus(question))) {
    return wording.statedPosition(written);
  }
  return null;
}

/** Whether a date lies wholly before the month of the given day: what was true last month may be called old, what is of this month not. */
function isBefore(date: PartialDate, day: PartialDate): boolean {
  const length = Math.min(date.length, "YYYY-MM".length);
  return date.slice(0, length) < day.slice(0, length);
}
