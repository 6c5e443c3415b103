import { Fault } from "../../src/domain/fault.ts";
import { toQrelsLines } from "../formats/write-qrels.ts";
import type { Qrels } from "../measures/ranking/ranked-topic.ts";
import type { EvaluationRun } from "../run/evaluation-run.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * The passages of the index that bear a place which a question wants cited, each judged 1. No person judged them: they are gold because
 * they name the place. A question that wants no place, and one whose place no passage bears, has no line.
 */
export const qrelsFormat: ExportFormat = {
  name: "qrels",
  description: "the passages that bear the place asked for, as trec_eval reads judgements",
  lines: (run) => toQrelsLines(qrelsOf(run)),
};

/** The judgements of a run. Throws a Fault `text_invalid` where it knows no gold passage. */
export function qrelsOf({ about, questions }: EvaluationRun): Qrels {
  const judged = questions.filter(({ gold }) => gold && gold.length > 0);
  if (judged.length === 0) {
    throw new Fault("text_invalid", `The run ${about.name} knows no passage that bears a place asked for.`, {
      remedy:
        "Judgements need questions with inst or art, and a run that this version of the program made of its index.",
    });
  }
  return new Map(
    judged.map(({ question, gold }) => [question.id, new Map((gold ?? []).map((id) => [id, 1]))]),
  );
}
