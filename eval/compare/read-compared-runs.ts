import { Fault } from "../../src/domain/fault.ts";
import type { EvaluationRun } from "../run/evaluation-run.ts";
import { readRun } from "../run/run-folder.ts";
import { comparedRunOf } from "./compared-run.ts";
import type { ComparisonInput } from "./comparison-input.ts";
import { contrastRuns } from "./contrast-runs.ts";
import { chooseMeasures, findSharedMeasures } from "./shared-measures.ts";

/**
 * Reads two run folders to be compared in the named measures, or in all that they share. Throws the Faults of `readRun` and of
 * `chooseMeasures`, and `text_invalid` where they share no measure.
 */
export async function readComparedRuns(
  [folderA, folderB]: readonly [string, string],
  names: readonly string[],
): Promise<ComparisonInput> {
  const [a, b] = await Promise.all([readRun(folderA), readRun(folderB)]);
  const shared = findSharedMeasures(a, b);
  if (shared.length === 0) {
    throw new Fault("text_invalid", `${folderA} and ${folderB} were scored by no measure in common.`, {
      remedy: "Run both with the same version of the program.",
    });
  }
  return {
    a: comparedRunOf(a, folderA),
    b: comparedRunOf(b, folderB),
    measures: chooseMeasures(shared, names),
    notes: contrastRuns(a.about, b.about),
    replies: { a: byId(a), b: byId(b) },
  };
}

function byId({ questions }: EvaluationRun) {
  return new Map(questions.map((scored) => [scored.question.id, scored]));
}
