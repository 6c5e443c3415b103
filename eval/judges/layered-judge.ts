import type { Judge, Verdict } from "./judge.ts";

/** A verdict and the name of the judge that gave it; null where none could tell. */
export interface Decision {
  readonly verdict: Verdict;
  readonly by: string | null;
}

/** Judges asked in order, of which the first that can tell decides. */
export interface LayeredJudge extends Judge {
  readonly layers: readonly Judge[];
  /** As `judge`, with the layer that decided. */
  readonly decide: (claim: string, sources: readonly string[]) => Decision;
}

/** Asks judges in order until one does not say "unknown". Its name is theirs: "exact-quote → token-overlap". */
export function createLayeredJudge(layers: readonly Judge[]): LayeredJudge {
  const decide = (claim: string, sources: readonly string[]): Decision => {
    for (const layer of layers) {
      const verdict = layer.judge(claim, sources);
      if (verdict !== "unknown") return { verdict, by: layer.name };
    }
    return { verdict: "unknown", by: null };
  };
  return {
    name: layers.map(({ name }) => name).join(" → "),
    description: `the first that can tell of ${layers.map(({ name }) => name).join(", ")}`,
    layers,
    decide,
    judge: (claim, sources) => decide(claim, sources).verdict,
  };
}
