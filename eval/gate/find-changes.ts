import type { ScoredQuestion } from "../run/evaluation-run.ts";
import { signTest } from "../statistics/sign-test.ts";
import { type Baseline, type GatedName, gated } from "./baseline.ts";

/** How one measure changed since the baseline. */
export interface Change {
  readonly name: GatedName;
  /** Questions that passed then and do not now, by id. */
  readonly fell: readonly string[];
  /** Questions that did not pass then and do now. */
  readonly rose: readonly string[];
  /** How likely as many falls are where questions fall as easily as they rise. */
  readonly p: number;
  /** Whether chance is no good explanation. */
  readonly isLoss: boolean;
}

/** A fall that chance explains with this probability or more is none. */
const significance = 0.05;

/**
 * Compares a run with the baseline, question by question. A question that the baseline does not know is not compared, so that questions
 * can be added; one that the run does not have, or has no reply to, counts as fallen.
 */
export function findChanges(questions: readonly ScoredQuestion[], baseline: Baseline): readonly Change[] {
  const byId = new Map(questions.map((question) => [question.question.id, question]));
  return (Object.keys(gated) as GatedName[]).map((name) => {
    const passes = (id: string) => {
      const question = byId.get(id);
      return question !== undefined && gated[name](question) === true;
    };
    const fell = baseline[name].passed.filter((id) => !passes(id));
    const rose = baseline[name].failed.filter(passes);
    const p = signTest({ fell: fell.length, rose: rose.length });
    return { name, fell, rose, p, isLoss: p < significance };
  });
}
