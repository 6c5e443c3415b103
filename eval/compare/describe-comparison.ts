import { renderCount, renderValue } from "../report/render-figure.ts";
import { smallestPossibleP } from "../statistics/randomisation-test.ts";
import { type JudgedComparison, level, type RunComparison, type Verdict } from "./compare-runs.ts";
import type { ScoreChange } from "./find-changes.ts";

/** What the cells of `describeMeasure` hold. */
export const comparisonColumns = [
  "measure",
  "verdict",
  "A",
  "B",
  "B − A",
  "95 % interval",
  "p",
  "p (Holm)",
  "effect",
  "sees from",
  "n",
] as const;

const verdicts: Readonly<Record<Verdict, string>> = {
  better: "B is better",
  worse: "B is worse",
  undecided: "not decided",
};

/**
 * With fewer groups than these the estimate of what can be seen is too low: `eval/benchmarks/compare-power.ts` finds differences of that
 * size in two of three tries with ten groups, and in a quarter with six.
 */
const fewClusters = 20;

/** Ids that are named in a sentence, at most. */
const namedIds = 5;

/** A measure as a row of `comparisonColumns`. Differences of shares are in points of a hundred. */
export function describeMeasure(comparison: JudgedComparison): readonly string[] {
  const { unit, meanA, meanB, difference, interval, p, adjustedP, effectSize, detectable, n, verdict } =
    comparison;
  return [
    titleOf(comparison),
    verdicts[verdict],
    renderValue(meanA, unit),
    renderValue(meanB, unit),
    renderDifference(difference, unit),
    interval
      ? `${renderDifference(interval.low, unit)} to ${renderDifference(interval.high, unit)}`
      : "unknown",
    p.toFixed(4),
    adjustedP.toFixed(4),
    renderSigned(effectSize.toFixed(2)),
    detectable === null ? "unknown" : renderSize(detectable, unit),
    String(n),
  ];
}

/** What must be known to read the table, in sentences: what was compared, how, and what so many questions cannot show. */
export function describeComparison(comparison: RunComparison): readonly string[] {
  const { a, b, notes, questions, onlyA, onlyB, inapplicable, measures, resampling } = comparison;
  const { resamples, seed } = resampling;
  return [
    `A is ${a}, B is ${b}; ${renderCount(questions, "question")}.`,
    ...notes,
    ...describeMissing(onlyA, ["A", "B"]),
    ...describeMissing(onlyB, ["B", "A"]),
    ...measures.slice(0, 1).map(describeReach),
    ...describeUnpaired(measures),
    ...describeJudge(measures),
    ...(inapplicable.length > 0 ? [`Nothing to compare in ${inapplicable.join(", ")}.`] : []),
    `Intervals by the paired bootstrap, p by the randomisation test, whole groups each time: ${resamples} resamples, seed ${seed}. ` +
      `The verdict goes by p after Holm's correction over ${renderCount(measures.length, "measure")}.`,
  ];
}

/** What these questions cannot show in a measure: "These 160 questions in 41 groups cannot see a difference in right below 6.0 points." */
export function describeReach({ shortName, unit, n, clusters, detectable }: JudgedComparison): string {
  const set = `These ${renderCount(n, "question")}`;
  const groups = renderCount(clusters, "group");
  if (smallestPossibleP(clusters) >= level)
    return `${set} fall into ${groups}, too few for any difference to be decided.`;
  if (detectable === null)
    return `${set} do not tell what they could see: the runs differ nowhere in ${shortName}.`;
  const size = renderSize(detectable, unit);
  const remark = clusters < fewClusters ? ", and with so few groups rather more" : "";
  return `${set} in ${groups} cannot see a difference in ${shortName} below ${size} ${unit === "share" ? "points" : unit}${remark}.`;
}

/** "right 100.0 % → 0.0 %". */
export function describeChange({ shortName, unit, a, b }: ScoreChange): string {
  return `${shortName} ${renderValue(a, unit)} → ${renderValue(b, unit)}`;
}

function describeMissing(ids: readonly string[], [has, lacks]: readonly [string, string]): readonly string[] {
  if (ids.length === 0) return [];
  const named = ids.slice(0, namedIds).join(", ");
  const more = ids.length > namedIds ? ` and ${ids.length - namedIds} more` : "";
  return [
    `Only ${has} has ${named}${more}; ${lacks} gets the worst value for ${ids.length === 1 ? "it" : "each"}.`,
  ];
}

function describeUnpaired(measures: readonly JudgedComparison[]): readonly string[] {
  const parts = measures
    .filter(({ unpaired }) => unpaired > 0)
    .map(({ shortName, unpaired }) => `${unpaired} in ${shortName}`);
  return parts.length === 0
    ? []
    : [
        `Questions left out, because the measure applies to only one of the two replies: ${parts.join(", ")}.`,
      ];
}

function describeJudge(measures: readonly JudgedComparison[]): readonly string[] {
  const judged = measures.find(({ name, shortName }) => name !== shortName);
  return judged ? [`* rests on a judge: ${judged.name.slice(judged.shortName.length + 2, -1)}.`] : [];
}

/** The name in a table, with a star where the measure rests on a judge. */
function titleOf({ name, shortName }: JudgedComparison): string {
  return name === shortName ? name : `${shortName}*`;
}

/** A difference without its unit, "+2.5"; that of a share in points of a hundred. */
function renderDifference(difference: number, unit: string): string {
  const rendered = renderSize(Math.abs(difference), unit);
  return renderSigned(difference < 0 ? `-${rendered}` : rendered);
}

function renderSize(size: number, unit: string): string {
  return unit === "share" ? (size * 100).toFixed(1) : size.toFixed(unit === "points" ? 2 : 1);
}

/** With a sign for either direction, and none for what rounds to nothing. */
function renderSigned(rendered: string): string {
  if (Number(rendered) === 0) return rendered.replace("-", "");
  return rendered.startsWith("-") ? rendered.replace("-", "−") : `+${rendered}`;
}
