import { toRunLines } from "../formats/write-trec-run.ts";
import type { TopicRanking } from "../measures/ranking/ranked-topic.ts";
import type { EvaluationRun, ScoredQuestion } from "../run/evaluation-run.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * The passages that each answer was chosen from, as a run of TREC named after ours. A Fault `text_invalid` where an id or the run's name
 * cannot be a column.
 */
export const trecRunFormat: ExportFormat = {
  name: "trec-run",
  description: "the passages found for each question, as trec_eval reads runs",
  lines: (run) => toRunLines(rankingsOf(run), run.about.name.replace(/\s+/g, "-")),
};

/** The rankings of a run. A question without a reply has none. */
export function rankingsOf({ questions }: EvaluationRun): readonly TopicRanking[] {
  return questions.map(rankingOf);
}

/**
 * Ranks are what counts: the documents get falling whole numbers for scores, since trec_eval orders equal scores by id and would put
 * passages of one fused score into another order than they had.
 */
function rankingOf({ question, answer }: ScoredQuestion): TopicRanking {
  const found = (answer?.trace.retrieved ?? []).toSorted((one, other) => one.rank - other.rank);
  const ranking = found.map(({ passage }, above) => ({ document: passage, score: found.length - above }));
  return { topic: question.id, ranking };
}
