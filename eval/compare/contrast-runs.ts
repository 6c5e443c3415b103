import type { RunDescription } from "../run/evaluation-run.ts";

/** What two runs were made of otherwise, in sentences: what may be the cause of a difference, or make it mean nothing. */
export function contrastRuns(a: RunDescription, b: RunDescription): readonly string[] {
  return [
    ...contrast("answered by", a.answerer, b.answerer),
    ...contrast("of version", a.program, b.program),
    ...contrast("over the texts", a.generation, b.generation),
    ...contrastSets(a, b),
    ...contrast("judged by", nameJudges(a), nameJudges(b)),
  ];
}

function contrast(how: string, inA: string, inB: string): readonly string[] {
  return inA === inB ? [] : [`A is ${how} ${inA}, B ${how} ${inB}.`];
}

function contrastSets(a: RunDescription, b: RunDescription): readonly string[] {
  return a.sets.flatMap(({ path, sha256 }) => {
    const other = b.sets.find((set) => set.path === path);
    if (!other || other.sha256 === sha256) return [];
    return [`${path} is not the same file in A and B: what counts as right may have changed.`];
  });
}

function nameJudges({ judges }: RunDescription): string {
  return judges.length === 0 ? "nobody" : judges.join(" → ");
}
