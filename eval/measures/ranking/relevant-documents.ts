import type { Judgements, RankedTopic } from "./ranked-topic.ts";
import type { RankingParameters } from "./ranking-measure-kind.ts";

/** How many of a topic's documents are relevant, found or not. */
export function countRelevant(judgements: Judgements, { level }: RankingParameters): number {
  let count = 0;
  for (const value of judgements.values()) if (value >= level) count += 1;
  return count;
}

/** The ranks, from 1, at which a relevant document stands. */
export function relevantRanks(
  { ranking, judgements }: RankedTopic,
  { cutoff, level }: RankingParameters,
): readonly number[] {
  const ranks: number[] = [];
  for (const [index, { document }] of ranking.slice(0, cutoff).entries()) {
    if ((judgements.get(document) ?? 0) >= level) ranks.push(index + 1);
  }
  return ranks;
}
