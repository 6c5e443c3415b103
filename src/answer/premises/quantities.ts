import { findNumbers } from "../../text/numbers.ts";
import { wordsOf } from "../../text/words.ts";

/** A number with what it counts: a time in hours, people, States, money. */
export interface Quantity {
  readonly of: "time" | "people" | "states" | "money";
  /** For a time its hours, a month having 30 days and a year 365, so that “30 days” is “one month”. */
  readonly value: number;
  /** Whether it is said to be a least or a most, by the words beside it. */
  readonly bound: "least" | "most" | null;
}

const hoursOf: ReadonlyMap<string, number> = new Map([
  ["hour", 1],
  ["day", 24],
  ["week", 168],
  ["month", 720],
  ["year", 8760],
]);
const people = /^(?:members?|persons?|people|men|individuals?|participants?|criminals?)$/;
const states =
  /^(?:states?|countr(?:y|ies)|part(?:y|ies)|ratifications?|instruments?|accessions?|nations?|governments?)$/;
const money = /^(?:euros?|eur|dollars?|pounds?|€|£)$/;
/** Numbers that number a place in a text, or are an age, count nothing. */
const numbersPlace =
  /(?:\b(?:articles?|arts?\.?|sections?|rules?|paragraphs?|paras?\.?|chapters?|nos?\.?|numbers?|aged?|under|below|over|resolution|protocol|convention)\s+\(?|[/§(-]|\p{L})$/iu;
const isAge = /^[\s-]*(?:years?[\s-]*(?:old|of age)|olds?\b)/i;
const least = /\b(?:at least|no less than|not less than|minimum|no fewer than|or more|at minimum|least)\b/i;
const most =
  /\b(?:at (?:the )?most|at the latest|no more than|not more than|maximum|up to|no later than|not exceeding|or less|within)\b/i;
/** So many words may stand between a number and what it counts: "three or more persons". */
const wordsBetween = 4;
const boundReach = 70;
/** "A minimum and not a maximum". */
const notThatBound = /\b(?:and |,)? ?(?:not|no) (?:a |the )?(?:maximum|minimum)\b/gi;
/** "The fortieth ratification" is that of forty. */
const ordinalsOf: ReadonlyMap<string, number> = new Map([
  ["third", 3],
  ["fifth", 5],
  ["tenth", 10],
  ["fifteenth", 15],
  ["twentieth", 20],
  ["thirtieth", 30],
  ["fortieth", 40],
  ["fiftieth", 50],
  ["sixtieth", 60],
  ["hundredth", 100],
]);
const ordinalOfStates =
  /\b([a-z]+|\d+)(?:st|nd|rd|th)? (?:(?:state|country)(?:['’]s)? )?(?:ratification|instrument|accession)\b/gi;

/** The quantities of a text in order; years of the calendar, ages and the numbers of articles are none. */
export function readQuantities(text: string): readonly Quantity[] {
  return [...readCounts(text), ...readOrdinals(text), ...readSingles(text)];
}

/** "Within a week", "leaves a month": one of it, said without a number. */
const singles =
  /\b(?:within|than|only|just|exactly|in|for|after|gives?|leaves?|grants?|allows?|lasts?|sets?) an? (hour|day|week|month|year)\b/gi;

function readSingles(text: string): readonly Quantity[] {
  return [...text.matchAll(singles)].map(
    ([, unit = ""]): Quantity => ({ of: "time", value: hoursOf.get(unit.toLowerCase()) ?? 0, bound: null }),
  );
}

function readOrdinals(text: string): readonly Quantity[] {
  return [...text.matchAll(ordinalOfStates)].flatMap(([, word = ""]): readonly Quantity[] => {
    const value = ordinalsOf.get(word.toLowerCase());
    return value === undefined ? [] : [{ of: "states", value, bound: null }];
  });
}

function readCounts(text: string): readonly Quantity[] {
  return findNumbers(text).flatMap(({ start, end, value }) => {
    const isYear = Number.isInteger(value) && value >= 1800 && value < 2200;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (isYear || numbersPlace.test(before) || isAge.test(after) || after.startsWith("/")) return [];
    const words = wordsOf(after.slice(0, 60)).slice(0, wordsBetween);
    const counted = words.map(({ word }) => readUnit(word)).find((unit) => unit !== undefined);
    if (!counted) return [];
    const around = `${before.slice(-boundReach)} ${after.slice(0, boundReach)}`.replace(notThatBound, "");
    const bound = least.test(around)
      ? most.test(around)
        ? null
        : "least"
      : most.test(around)
        ? "most"
        : null;
    return [{ of: counted.of, value: value * counted.size, bound }];
  });
}

function readUnit(word: string): { readonly of: Quantity["of"]; readonly size: number } | undefined {
  const hours = hoursOf.get(word.replace(/s$/, ""));
  if (hours !== undefined) return { of: "time", size: hours };
  if (people.test(word)) return { of: "people", size: 1 };
  if (states.test(word)) return { of: "states", size: 1 };
  return money.test(word) ? { of: "money", size: 1 } : undefined;
}
