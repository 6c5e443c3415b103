import type { AnswerMeasure } from "../../measures/answers/answer-measure.ts";
import { createAssignedMeasures } from "../../measures/answers/nuggets.ts";
import type { ImportedReply, ReplyDetail } from "./imported-reply.ts";

/** Beginnings of the names of measures that need the words alone. */
const ofWords = ["answer words", "nuggets, "];

/** Those that need to know besides whether it was refused. */
const ofSentences = [...ofWords, "refusal precision", "refusal recall", "wrongly refused"];

/** Those that need to know besides what is cited, what was noticed and why it was refused, but not which sentence cites what. */
const ofPlaces = [
  ...ofSentences,
  "right",
  "refused rightly",
  "premise corrected",
  "HasAns accuracy",
  "NoAns accuracy",
  "wrong-article rate",
  "truthfulness",
];

/** Whether a measure can be taken of replies of which so much is known. */
const canTake: Readonly<Record<Exclude<ReplyDetail, "facts">, (name: string) => boolean>> = {
  whole: () => true,
  places: (name) => beginsWith(name, ofPlaces),
  sentences: (name) => beginsWith(name, ofSentences),
  words: (name) => beginsWith(name, ofWords),
};

/** The measures of `all` that can be taken of replies of which so much is known, in their order. Facts that were assigned bring their own. */
export function carriedMeasures(
  detail: ReplyDetail,
  all: readonly AnswerMeasure[],
  replies: ReadonlyMap<string, ImportedReply>,
): readonly AnswerMeasure[] {
  if (detail !== "facts") return all.filter(({ name }) => canTake[detail](name));
  return createAssignedMeasures("nuggetizer", ({ question }) => {
    const assigned = replies.get(question.id)?.nuggets;
    // A question without an answer is given facts of no answer, so that it is known that the measure applies to it.
    return assigned ?? (question.nuggets ?? []).map((nugget) => ({ ...nugget, assignment: "not_support" }));
  });
}

function beginsWith(name: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => name.startsWith(beginning));
}
