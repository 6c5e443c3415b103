import { findDates } from "../text/dates.ts";
import type { Candidate } from "./candidate.ts";

/**
 * How well a sentence replies to a question for a time: 1, it tells the day or time asked for; 0.5, a vaguer one, or that of another event;
 * 0, none.
 */
export type HoldsTime = (candidate: Pick<Candidate, "text" | "order">) => 0 | 0.5 | 1;

/** The test that a sentence must pass to be a reply to this question for a time. */
export function findDateTest(question: string): HoldsTime {
  if (asksWhenJoined.test(question))
    return ({ text, order }) => (order < 0 || joins.test(text) ? namesTime(text) : 0);
  return ofEvent(question, asksForDay.test(question) ? namesDay : namesTime);
}

/** The day on which a State joined is told with the joining, and not by a list of the parties of some day. */
const asksWhenJoined = /\bwhen (?:did|has|have|was|were)\b.*\b(?:ratif|sign|acced|join)/i;
const joins = /\b(?:ratif|sign|acced|accession|join|became|bound|deposit)/i;

/** A day of another event than the one asked for, adoption for application, replies but in part. */
function ofEvent(question: string, held: (text: string) => 0 | 0.5 | 1): HoldsTime {
  const event = datedEvents.find((words) => words.test(question));
  return ({ text, order }) =>
    event === undefined || order < 0 || event.test(text) ? held(text) : held(text) === 0 ? 0 : 0.5;
}

/** What happens to an instrument on some day, each in its own words. */
const datedEvents: readonly RegExp[] = [
  /\btranspos\w*|\bnational law\b|\binto their (?:own )?law/i,
  /\bin(?:to)? (?:force|effect)\b|\bappl(?:y|ies|ied|ication|icable)\b|\bbinding\b|\bactive\b|\beffective\b/i,
  /\bopen(?:ed|ing)?\b/i,
  /\badopt\w*/i,
  /\bsign(?:s|ed|ing|ature)?\b/i,
];

const asksForDay = /\b(?:what|which|exact) (?:exact )?(?:date|day)\b/i;

function namesDay(text: string): 0 | 0.5 | 1 {
  const lengths = findDates(text).map(({ date }) => date.length);
  return lengths.includes("YYYY-MM-DD".length) ? 1 : lengths.includes("YYYY-MM".length) ? 0.5 : 0;
}

function namesTime(text: string): 0 | 0.5 | 1 {
  const days = findDates(text).filter((date) => !statesPosition.test(text.slice(0, date.start)));
  if (days.length > 0) return 1;
  return relativeTime.test(text) ? 0.5 : 0;
}

/** Before the day on which something was counted, which is no day on which anything happened: "were on 25 April 2026". */
const statesPosition = /\b(?:(?:was|were|is|are) on|as (?:of|at|on)|position of|status of)\s+$/i;

/** Words that tell of time without a date. */
export const relativeTime =
  /\b(?:years?|months?|weeks?|days?|hours?|minutes?|century|decades?|since|after(?:math)?|before|following|every|once|twice|annual(?:ly)?|yearly)\b/i;
