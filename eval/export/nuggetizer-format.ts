import { wordsOf } from "../../src/text/words.ts";
import type { Judge } from "../judges/judge.ts";
import {
  type AssignedNugget,
  assignNuggets,
  creditNuggets,
  type NuggetScores,
} from "../measures/answers/nuggets.ts";
import type { EvaluationRun, ScoredQuestion } from "../run/evaluation-run.ts";
import type { ExportFormat } from "./export-format.ts";

/** What the answers hold of the facts of each question, as the nuggetizer writes it after assigning. */
export const nuggetizerFormat: ExportFormat = {
  name: "nuggetizer",
  description: "facts (nuggets) and what each answer holds of them, as nuggetizer assigns",
  lines: (run, { judge }) =>
    assignedQuestions(run, judge).map(({ item, nuggets }) => toAssignmentLine(item, nuggets, run.about.name)),
};

/** The nuggetizer's scores: a line a question, then the means under the id "all". */
export const nuggetizerMetricsFormat: ExportFormat = {
  name: "nuggetizer-metrics",
  description: "nuggetizer's four scores a question, and their means",
  lines: (run, { judge }) => {
    const rows = assignedQuestions(run, judge).map(({ item, nuggets }) => ({
      qid: item.question.id,
      ...toMetrics(creditNuggets(nuggets)),
    }));
    return [...rows, ...(rows.length === 0 ? [] : [averageMetrics(rows)])].map((row) => JSON.stringify(row));
  },
};

interface AssignedQuestion {
  readonly item: ScoredQuestion;
  readonly nuggets: readonly AssignedNugget[];
}

/** The questions that have facts. One without a reply holds none of them. */
function assignedQuestions({ questions }: EvaluationRun, judge: Judge): readonly AssignedQuestion[] {
  return questions.flatMap((item) => {
    const { nuggets = [] } = item.question;
    if (nuggets.length === 0) return [];
    const assigned = item.answer === null ? [] : assignNuggets(nuggets, item.answer, judge);
    return [
      {
        item,
        nuggets: nuggets.map(({ text, importance }, at) => ({
          text,
          importance,
          assignment: assigned[at] ?? "not_support",
        })),
      },
    ];
  });
}

function toAssignmentLine(
  { question, answer }: ScoredQuestion,
  nuggets: readonly AssignedNugget[],
  runName: string,
): string {
  const text = (answer?.sentences ?? []).map((sentence) => sentence.text).join(" ");
  return JSON.stringify({
    query: question.q,
    qid: question.id,
    answer_text: text,
    response_length: wordsOf(text).length,
    run_id: runName,
    nuggets,
  });
}

/** A question without vital facts has 0 for the vital scores, as upstream has it; our measures do not apply there. */
function toMetrics({ strictVital, strictAll, vital, all }: NuggetScores) {
  return {
    strict_vital_score: strictVital ?? 0,
    strict_all_score: strictAll ?? 0,
    vital_score: vital ?? 0,
    all_score: all ?? 0,
  };
}

function averageMetrics(rows: readonly ReturnType<typeof toMetrics>[]) {
  const mean = (name: keyof ReturnType<typeof toMetrics>) =>
    rows.reduce((sum, row) => sum + row[name], 0) / rows.length;
  return {
    qid: "all",
    strict_vital_score: mean("strict_vital_score"),
    strict_all_score: mean("strict_all_score"),
    vital_score: mean("vital_score"),
    all_score: mean("all_score"),
  };
}
