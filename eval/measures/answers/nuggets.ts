import type { Answer } from "../../../src/domain/answer.ts";
import type { Judge } from "../../judges/judge.ts";
import type { Nugget } from "../../sets/evaluation-question.ts";
import { type AnswerMeasure, createShare } from "./answer-measure.ts";
import { shownWords } from "./judge-answer.ts";

/** How far an answer holds a fact, in the words of the nuggetizer. */
export type Assignment = "support" | "partial_support" | "not_support";

/**
 * Assigns each fact: by its pattern where it has one, found or not in the sentences and quotes shown; else by the judge, whether the words
 * shown support the fact. A refusal holds none.
 */
export function assignNuggets(
  nuggets: readonly Nugget[],
  answer: Answer,
  judge: Judge,
): readonly Assignment[] {
  const shown = shownWords(answer);
  return nuggets.map(({ text, pattern }) => {
    if (answer.status === "refused") return "not_support";
    if (pattern) return pattern.test(shown) ? "support" : "not_support";
    const verdict = judge.judge(text, [shown]);
    if (verdict === "full") return "support";
    return verdict === "partial" ? "partial_support" : "not_support";
  });
}

const strictCredit: Readonly<Record<Assignment, number>> = { support: 1, partial_support: 0, not_support: 0 };
const lenientCredit: Readonly<Record<Assignment, number>> = {
  support: 1,
  partial_support: 0.5,
  not_support: 0,
};

const variants = [
  { name: "strict vital", onlyVital: true, credit: strictCredit, says: "vital facts that it holds" },
  { name: "vital", onlyVital: true, credit: lenientCredit, says: "vital facts, half for one held in part" },
  { name: "strict all", onlyVital: false, credit: strictCredit, says: "facts that it holds" },
  { name: "all", onlyVital: false, credit: lenientCredit, says: "facts, half for one held in part" },
];

/**
 * The four scores of the AutoNuggetizer (Pradeep and others, 2024; TREC RAG): over vital facts or all, with or without half credit for a
 * fact held in part. They apply to questions with such facts. Where none is vital the nuggetizer gives 0 for the vital scores; here they
 * do not apply, since no answer could do better.
 */
export function createNuggetMeasures(judge: Judge): readonly AnswerMeasure[] {
  return variants.map(({ name, onlyVital, credit, says }) =>
    createShare({
      name: `nuggets, ${name} (${judge.name})`,
      parameters: { judge: judge.name },
      description: `the share of the question's ${says}`,
      source: "TREC RAG 2024, AutoNuggetizer (Pradeep and others, arXiv 2411.09607)",
      score({ question, answer }) {
        const counted = question.nuggets?.filter(({ importance }) => !onlyVital || importance === "vital");
        if (!counted || counted.length === 0) return null;
        const assigned = assignNuggets(counted, answer, judge);
        return assigned.reduce((sum, assignment) => sum + credit[assignment], 0) / assigned.length;
      },
    }),
  );
}
