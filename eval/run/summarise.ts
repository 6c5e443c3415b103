import type { Judgement } from "../measures/answers/judge-answer.ts";
import { type Rate, wilsonInterval } from "../statistics/wilson-interval.ts";

/** The measures of a run. Each counts the questions to which it applies. */
export interface Summary {
  /** Of all questions: the reply is what the file asks for. */
  readonly right: Rate;
  /** Of questions with an answer: it is right in every respect. */
  readonly answeredRight: Rate;
  /** Of questions with an answer: right, and where a treaty is to be cited the first reference bears it, and the article. */
  readonly rightFirst: Rate;
  /** Of questions with a treaty to cite: one reference bears it, and the article. */
  readonly citedRight: Rate;
  /** The same of the first reference. */
  readonly firstCitedRight: Rate;
  /** Of questions without an answer: refused, for the reason that the file names. */
  readonly refusedRightly: Rate;
  /** Of questions on a false premise: refused or corrected. */
  readonly corrected: Rate;
  /** Of questions with an answer: refused all the same. Here less is better. */
  readonly wronglyRefused: Rate;
}

/** Sums judgements up, with a 95 % interval each. */
export function summarise(judgements: readonly Judgement[]): Summary {
  const expecting = (expected: Judgement["expected"]) =>
    judgements.filter((judgement) => judgement.expected === expected);
  const answerable = expecting("answer");
  const cited = answerable.filter((judgement) => judgement.citedRight !== null);
  return {
    right: rateOf(judgements, (judgement) => judgement.right),
    answeredRight: rateOf(answerable, (judgement) => judgement.right),
    rightFirst: rateOf(answerable, ({ right, firstCitedRight }) => right && firstCitedRight !== false),
    citedRight: rateOf(cited, (judgement) => judgement.citedRight === true),
    firstCitedRight: rateOf(cited, (judgement) => judgement.firstCitedRight === true),
    refusedRightly: rateOf(expecting("refusal"), (judgement) => judgement.right),
    corrected: rateOf(expecting("correction"), (judgement) => judgement.right),
    wronglyRefused: rateOf(answerable, (judgement) => judgement.refused),
  };
}

/** The names of the measures, in the order in which they are shown. */
export function measuresOf(summary: Summary): readonly (keyof Summary)[] {
  return Object.keys(summary) as (keyof Summary)[];
}

function rateOf(judgements: readonly Judgement[], succeeds: (judgement: Judgement) => boolean): Rate {
  return wilsonInterval(judgements.filter(succeeds).length, judgements.length);
}
