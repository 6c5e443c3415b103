import { formatPartialDate } from "../citation/format-date.ts";
import type { Notice } from "../domain/answer.ts";
import type { PartialDate } from "../domain/instrument.ts";
import type { Question } from "../domain/question.ts";
import { findDates } from "../text/dates.ts";
import type { DraftQuote, DraftSentence } from "./draft-sentence.ts";

/** What notices depend on besides the answer: the question, and the day on which it is asked (YYYY-MM-DD). */
export interface NoticeParts {
  readonly question: Question;
  readonly today: PartialDate;
}

/** What a reader must be told of an answer's sources, each thing once, in a fixed order. */
export function findNotices(sentences: readonly DraftSentence[], parts: NoticeParts): readonly Notice[] {
  const quotes = sentences.flatMap((sentence) =>
    sentence.quotes.map((quote) => ({ ...quote, words: sentence.quoted })),
  );
  const stale = quotes.map((quote) => describeAge(quote, parts)).filter((text) => text !== null);
  const notices = [...new Set(stale)].map((text): Notice => ({ kind: "stale", text }));
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
  if (lyingAhead.test(quote.words)) {
    const age = written === null ? "" : `, of ${formatPartialDate(written)},`;
    return `This source${age} speaks of what then lay ahead; it may have happened, or changed, since.`;
  }
  if (written !== null && (status.test(quote.words) || asksForStatus.test(question.text))) {
    return `This source states the position of ${formatPartialDate(written)}; the status may have changed since.`;
  }
  return null;
}

/** The date of "as of December 2022" or "had 81 parties on 25 April 2026", the latest where there are several. */
function statedPosition(words: string): PartialDate | null {
  const sign = statesPosition.test(words) ? positionDay : positionMark;
  const dates = findDates(words).filter((date) => sign.test(words.slice(0, date.start)));
  return (
    dates
      .map((date) => date.date)
      .toSorted()
      .at(-1) ?? null
  );
}

const positionMark = /\b(?:as (?:of|at|on)|until|up to|au|al|a partir de)\s+$/i;
const positionDay = /\b(?:as (?:of|at|on)|until|up to|on|by|in|au|al|a partir de)\s+$/i;
const statesPosition =
  /\bnot (?:yet )?in force\b|\bhad (?:not|only)\b|\bhad \d+ (?:part|sign|rati|of)|\bgives \d+ part|\bwere (?:still|not)\b/i;

/** Whether a date lies wholly before the month of the given day: what was true last month may be called old, what is of this month not. */
function isBefore(date: PartialDate, day: PartialDate): boolean {
  const length = Math.min(date.length, "YYYY-MM".length);
  return date.slice(0, length) < day.slice(0, length);
}

const lyingAhead =
  /\bwill (?:be|take|hold|start|begin|meet|enter|have|vote|negotiate)\b|\b(?:is|are|was|were) (?:expected|thought|planned|due|set|scheduled|about|likely) to\b|\bto be (?:held|adopted|finali[sz]ed)\b|\bupcoming\b|\ben route\b|\bon (?:its|their) way\b|\bif (?:approved|adopted|ratified)\b|\bforthcoming\b/i;

const status =
  /\bto date\b|\bso far\b|\bcurrently\b|\bat present\b|\bnot yet\b|\bthere (?:is|are) (?:still |currently )?no\b|\b(?:has|have) (?:not |never )?(?:yet )?(?:entered|been ratified|ratified|signed|acceded)\b|\b(?:parties|signatories|ratifications)\b.{0,20}\b\d/i;

const asksForStatus =
  /\bin force\b|\bratif|\bhow many (?:countries|states|parties|members)\b|\bsignator|\bcurrent(?:ly)?\b|\bnowadays\b|\btoday\b|\blatest\b|\bstill\b|\bstatus\b|\ben vigueur\b|\ben vigor\b/i;
