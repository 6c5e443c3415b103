import type { Measure } from "../measure.ts";
import type { RankedTopic } from "./ranked-topic.ts";

/** How deep a measure looks and from which judgement on a document is relevant to it. */
export interface RankingParameters {
  /** How many documents are looked at, best first; infinite for all of them. */
  readonly cutoff: number;
  /** At least 1, so that a document that is judged 0 or below is never relevant. */
  readonly level: number;
}

/** A measure of rankings that has not got its parameters yet. */
export interface RankingMeasureKind {
  readonly name: string;
  /** Other names that it goes by. */
  readonly alsoCalled: readonly string[];
  readonly cutoff: "needed" | "possible";
  /** Whether it divides documents into relevant and not relevant. */
  readonly hasLevel: boolean;
  readonly description: string;
  readonly source: string;
  readonly score: (topic: RankedTopic, parameters: RankingParameters) => number;
}

/** Gives a kind its parameters. The name is written as ir_measures writes it, "P(rel=2)@5", and says what is not taken for granted. */
export function createRankingMeasure(
  kind: RankingMeasureKind,
  parameters: RankingParameters,
): Measure<RankedTopic> {
  const { cutoff, level } = parameters;
  const isCut = Number.isFinite(cutoff);
  return {
    name: `${kind.name}${level > 1 ? `(rel=${level})` : ""}${isCut ? `@${cutoff}` : ""}`,
    parameters: { ...(isCut ? { cutoff } : {}), ...(kind.hasLevel ? { rel: level } : {}) },
    description: kind.description,
    source: kind.source,
    unit: "share",
    worst: 0,
    higherIsBetter: true,
    score: (topic) => kind.score(topic, parameters),
  };
}
