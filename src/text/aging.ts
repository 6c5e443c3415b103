import { findDates } from "./dates.ts";

/** What a statement says that time overtakes: what lay ahead when it was written, how things stood then, or that something was new. */
export type AgingSort = "ahead" | "status" | "recent";

/** Words that tie a statement to the day on which it was written, and where they stand, `[start, end)` in UTF-16 code units. */
export interface AgingWords {
  readonly start: number;
  readonly end: number;
  readonly sort: AgingSort;
}

const forms: readonly (readonly [AgingSort, RegExp])[] = [
  [
    "ahead",
    /\bwill (?:be|take|hold|start|begin|meet|enter|have|vote|negotiate)\b|\b(?:is|are|was|were) (?:expected|thought|planned|due|set|scheduled|about|likely) to\b|\bto be (?:held|adopted|finali[sz]ed)\b|\bupcoming\b|\ben route\b|\bon (?:its|their) way\b|\bif (?:approved|adopted|ratified)\b|\bforthcoming\b|\b(?:aura|auront) lieu\b|\bdevrai(?:t|ent) (?:être|entrer|se tenir)\b|\bse celebrará|\bentrará en vigor\b|\bestá previst[oa]\b/i,
  ],
  [
    "status",
    /\bto date\b|\bso far\b(?! as\b)|\bcurrently\b|\bat present\b|\bnot yet\b|\bthere (?:is|are) (?:still |currently |as yet )?no\b(?=.{0,60}\b(?:instruments?|treat(?:y|ies)|conventions?|agreements?|laws?|rules|definitions?|standards?|courts?|consensus)\b)|(?<!\b(?:that|which|who) )\b(?:has|have) (?:not |never )?(?:yet )?(?:entered|been ratified|ratified|signed|acceded)\b|\b(?:parties|signatories|ratifications)(?:[:=]| are| number| stands? at)?\s\d|\bhas (?:only |now )?\d+ (?:parties|states parties|signatories|ratifications)\b|(?:^|\s)à ce jour\b|\bactuellement\b|\bpas encore\b|\bhasta la fecha\b|\bactualmente\b|\b(?:todavía|aún) no\b/i,
  ],
  ["recent", /\brecently\b|\brécemment\b|\brecientemente\b|\blast (?:month|year)\b/i],
];

/** The first words of each sort that tie a statement to its day, in the order of the sorts: what lay ahead, how things stood, what was new. */
export function findAgingWords(words: string): readonly AgingWords[] {
  return forms.flatMap(([sort, form]) => {
    const match = form.exec(words);
    return match ? [{ start: match.index, end: match.index + match[0].length, sort }] : [];
  });
}

/** Whether a statement speaks of what lay ahead when it was written. */
export function speaksOfFuture(words: string): boolean {
  return findAgingWords(words).some(({ sort }) => sort === "ahead");
}

/** Whether a statement speaks of how things stood when it was written. */
export function speaksOfStatus(words: string): boolean {
  return findAgingWords(words).some(({ sort }) => sort === "status");
}

const positionMark = /\b(?:as (?:of|at|on)|until|up to|au|al|a partir de)\s+$/i;
const positionDay = /\b(?:as (?:of|at|on)|until|up to|on|by|in|au|al|a partir de)\s+$/i;
/** No mark and the blank behind it are longer. It bounds the work at each date. */
const longestMark = 24;
const statesPosition =
  /\bnot (?:yet )?in force\b|\bhad (?:not|only)\b|\bhad \d+ (?:part|sign|rati|of)|\bgives \d+ part|\bwere (?:still|not)\b/i;

/**
 * The date of "as of December 2022" or "had 81 parties on 25 April 2026", the latest where there are several, in the forms of `findDates`.
 * Null where the words state no position of a day.
 */
export function statedPosition(words: string): string | null {
  const sign = statesPosition.test(words) ? positionDay : positionMark;
  const dates = findDates(words).filter((date) =>
    sign.test(words.slice(Math.max(0, date.start - longestMark), date.start)),
  );
  return (
    dates
      .map((date) => date.date)
      .toSorted()
      .at(-1) ?? null
  );
}
