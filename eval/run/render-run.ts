import type { Rate } from "../statistics/wilson-interval.ts";
import type { EvaluationRun } from "./run-questions.ts";
import { measuresOf, type Summary } from "./summarise.ts";

const names: Readonly<Record<keyof Summary, string>> = {
  right: "right, all questions",
  answeredRight: "right",
  rightFirst: "right, first reference too",
  citedRight: "cited right",
  firstCitedRight: "cited right, first reference",
  refusedRightly: "refused rightly",
  corrected: "false premise corrected",
  wronglyRefused: "wrongly refused",
};

/** Renders a run for people: the measures, then every reply that is not right and why. */
export function renderRun(run: EvaluationRun): readonly string[] {
  return [
    ...measuresOf(run.summary).map(
      (measure) => `${names[measure].padEnd(30)} ${renderRate(run.summary[measure])}`,
    ),
    `${"broken promises".padEnd(30)} ${run.violations}`,
    ...run.results.flatMap(({ id, question, judgement, violations }) => {
      const troubles = [...judgement.lacks.map((lack) => `lacks ${lack}`), ...violations];
      return troubles.length === 0 ? [] : [`${id}  ${question}\n      ${troubles.join("; ")}`];
    }),
  ];
}

/** Renders "18 of 20   90 % [70, 97]", or "none" where nothing was counted. */
export function renderRate({ successes, n, share, low, high }: Rate): string {
  if (share === null || low === null || high === null) return "none asked";
  const percent = (value: number) => String(Math.round(value * 100));
  const counts = `${successes} of ${n}`.padEnd(12);
  return `${counts} ${percent(share).padStart(3)} % [${percent(low)}, ${percent(high)}]`;
}
