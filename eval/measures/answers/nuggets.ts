import type { Answer } from "../../../src/domain/answer.ts";
import type { Judge } from "../../judges/judge.ts";
import type { Nugget } from "../../sets/evaluation-question.ts";
import { type AnswerMeasure, createShare, type RepliedQuestion } from "./answer-measure.ts";
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

/** A fact with how far an answer holds it. */
export interface AssignedNugget extends Pick<Nugget, "text" | "importance"> {
  readonly assignment: Assignment;
}

/** The four scores of an answer; null where there is no fact of the kind that is counted. */
export interface NuggetScores {
  readonly strictVital: number | null;
  readonly vital: number | null;
  readonly strictAll: number | null;
  readonly all: number | null;
}

const strictCredit: Readonly<Record<Assignment, number>> = { support: 1, partial_support: 0, not_support: 0 };
const lenientCredit: Readonly<Record<Assignment, number>> = { ...strictCredit, partial_support: 0.5 };

/** The shares of facts that an answer holds: of the vital ones and of all, with half credit for a part or, strictly, without. */
export function creditNuggets(assigned: readonly AssignedNugget[]): NuggetScores {
  const vital = assigned.filter(({ importance }) => importance === "vital");
  return {
    strictVital: shareHeld(vital, strictCredit),
    vital: shareHeld(vital, lenientCredit),
    strictAll: shareHeld(assigned, strictCredit),
    all: shareHeld(assigned, lenientCredit),
  };
}

function shareHeld(
  assigned: readonly AssignedNugget[],
  credit: Readonly<Record<Assignment, number>>,
): number | null {
  if (assigned.length === 0) return null;
  return assigned.reduce((sum, { assignment }) => sum + credit[assignment], 0) / assigned.length;
}

const variants = [
  { name: "strict vital", score: "strictVital", says: "vital facts that it holds" },
  { name: "vital", score: "vital", says: "vital facts, half for one held in part" },
  { name: "strict all", score: "strictAll", says: "facts that it holds" },
  { name: "all", score: "all", says: "facts, half for one held in part" },
] as const;

/**
 * The four scores of the AutoNuggetizer (Pradeep and others, 2024; TREC RAG): over vital facts or all, with or without half credit for a
 * fact held in part. They apply to questions with such facts. Where none is vital the nuggetizer gives 0 for the vital scores; here they
 * do not apply, since no answer could do better.
 */
export function createNuggetMeasures(judge: Judge): readonly AnswerMeasure[] {
  return createAssignedMeasures(judge.name, ({ question: { nuggets = [] }, answer }) => {
    const assigned = assignNuggets(nuggets, answer, judge);
    return nuggets.map((nugget, at) => ({ ...nugget, assignment: assigned[at] ?? "not_support" }));
  });
}

/** The same four measures of facts that were assigned by whoever is named. */
export function createAssignedMeasures(
  assigner: string,
  assign: (item: RepliedQuestion) => readonly AssignedNugget[],
): readonly AnswerMeasure[] {
  return variants.map(({ name, score, says }) =>
    createShare({
      name: `nuggets, ${name} (${assigner})`,
      parameters: { judge: assigner },
      description: `the share of the question's ${says}`,
      source: "TREC RAG 2024, AutoNuggetizer (Pradeep and others, arXiv 2411.09607)",
      score: (item) => creditNuggets(assign(item))[score],
    }),
  );
}
