import type { ScoredQuestion } from "../run/evaluation-run.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { type GatedName, gated } from "./baseline.ts";
import type { Change } from "./find-changes.ts";

/** Renders what the gate found: each measure, what changed since the baseline by question, and every broken promise. */
export function renderGate(
  questions: readonly ScoredQuestion[],
  changes: readonly Change[],
): readonly string[] {
  const broken = questions.flatMap(({ question, violations }) =>
    violations.map((violation) => `broken promise  ${question.id}: ${violation}`),
  );
  return [
    ...changes.map(({ name }) => renderMeasure(questions, name)),
    `${"broken promises".padEnd(width)} ${broken.length}`,
    ...changes.flatMap(renderChange),
    ...broken,
  ];
}

const width = 36;

function renderMeasure(questions: readonly ScoredQuestion[], name: GatedName): string {
  const outcomes = questions.flatMap((question) => gated[name](question) ?? []);
  const { successes, n, share, low, high } = wilsonInterval(outcomes.filter(Boolean).length, outcomes.length);
  const percent = (value: number | null) => (value === null ? "–" : String(Math.round(value * 100)));
  return `${name.padEnd(width)} ${successes} of ${n}  ${percent(share)} % [${percent(low)}, ${percent(high)}]`;
}

function renderChange({ name, fell, rose, p, isLoss }: Change): readonly string[] {
  if (fell.length + rose.length === 0) return [];
  const verdict = isLoss ? "a significant loss" : "no significant loss";
  return [
    `${name}: ${fell.length} fell, ${rose.length} rose since the baseline (p ${p.toFixed(3)}): ${verdict}`,
    ...(fell.length > 0 ? [`  fell: ${fell.join(", ")}`] : []),
    ...(rose.length > 0 ? [`  rose: ${rose.join(", ")}`] : []),
  ];
}
