import type { Notice } from "../domain/answer.ts";
import { type Finding, isDisagreement } from "../domain/finding.ts";
import type { PartialDate } from "../domain/instrument.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import type { Question } from "../domain/question.ts";
import { speaksOfFuture, speaksOfStatus, statedPosition } from "../text/aging.ts";
import { describeConflict, findingsIn } from "./conflicts.ts";
import type { DraftQuote, VerifiedSentence } from "./draft-sentence.ts";

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
  const conflicts = found.filter(isDisagreement).map((finding) => describeConflict(finding, quotes));
  const aged = found.filter(({ kind }) => kind === "aged").map(({ problem }) => problem);
  const stale = quotes.map((quote) => describeAge(quote, parts)).filter((text) => text !== null);
  const notices: Notice[] = [
    ...[...new Set(conflicts)].map((text): Notice => ({ kind: "conflict", text })),
    ...[...new Set(aged.length > 0 ? aged : stale)].map((text): Notice => ({ kind: "stale", text })),
  ];
  if (quotes.length > 0 && quotes.every((quote) => quote.document.kind === "news")) {
    notices.push({ kind: "news-only", text: newsOnly });
  }
  return notices;
}

const newsOnly = "Only a news item stands behind this answer; no guide or treaty text here confirms it.";

/** What is to be said of a quote whose matter moves on: a stated position, a status, or what lay ahead when it was written. */
function describeAge(quote: DraftQuote, { question, today }: NoticeParts): string | null {
  const stated = statedPosition(quote.words);
  if (stated !== null && isBefore(stated, today)) {
    return `This source states the position of ${formatPartialDate(stated)}; the status may have changed since.`;
  }
  const written = quote.document.asOf ?? quote.document.published;
  if (written !== null && !isBefore(written, today)) return null;
  if (speaksOfFuture(quote.words)) {
    const age = written === null ? "" : `, of ${formatPartialDate(written)},`;
    return `This source${age} speaks of what then lay ahead; it may have happened, or changed, since.`;
  }
  if (written !== null && (speaksOfStatus(quote.words) || asksForStatus.test(question.text))) {
    return `This source states the position of ${formatPartialDate(written)}; the status may have changed since.`;
  }
  return null;
}

/** Whether a date lies wholly before the month of the given day: what was true last month may be called old, what is of this month not. */
function isBefore(date: PartialDate, day: PartialDate): boolean {
  const length = Math.min(date.length, "YYYY-MM".length);
  return date.slice(0, length) < day.slice(0, length);
}

const asksForStatus =
  /\bin force\b|\bratif|\bhow many (?:countries|states|parties|members)\b|\bsignator|\bcurrent(?:ly)?\b|\bnowadays\b|\btoday\b|\blatest\b|\bstill\b|\bstatus\b|\ben vigueur\b|\ben vigor\b/i;
