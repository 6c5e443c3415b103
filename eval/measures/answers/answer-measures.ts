import type { Judge } from "../../judges/judge.ts";
import { rememberVerdicts } from "../../judges/remember-verdicts.ts";
import type { AnswerMeasure } from "./answer-measure.ts";
import { answerWords } from "./answer-words.ts";
import { createCitationSupport } from "./citation-support.ts";
import { rightArticle, rightArticleFirst, rightInstrument, wrongArticleRate } from "./cited-places.ts";
import { createNuggetMeasures } from "./nuggets.ts";
import { promisesKept, quoteExactness, unresolvedCitations } from "./promises.ts";
import { overRefusal, refusalPrecision, refusalRecall, refusedRightly } from "./refusals.ts";
import {
  hasAnswerAccuracy,
  noAnswerAccuracy,
  premiseCorrected,
  right,
  rightFirstReference,
} from "./right.ts";
import { spanMeasures } from "./span-overlap.ts";
import { createBucketMeasures } from "./stanford-buckets.ts";
import { truthfulness } from "./truthfulness.ts";

/**
 * Every measure of a reply, in the order in which reports show them. Those that rest on a judge bear its name, and share its verdicts:
 * they are made for one run and hold its verdicts as long as they are held.
 */
export function answerMeasures(asked: Judge): readonly AnswerMeasure[] {
  const judge = rememberVerdicts(asked);
  return [
    right,
    rightFirstReference,
    rightInstrument,
    rightArticle,
    rightArticleFirst,
    refusalPrecision,
    refusalRecall,
    refusedRightly,
    overRefusal,
    premiseCorrected,
    hasAnswerAccuracy,
    noAnswerAccuracy,
    promisesKept,
    quoteExactness,
    unresolvedCitations,
    wrongArticleRate,
    ...createCitationSupport(judge),
    ...createNuggetMeasures(judge),
    ...spanMeasures,
    truthfulness,
    ...createBucketMeasures(judge),
    answerWords,
  ];
}
