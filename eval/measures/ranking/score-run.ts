import type { Measure } from "../measure.ts";
import type { Qrels, RankedTopic, TopicRanking } from "./ranked-topic.ts";

/** The values of the measures for one topic, by their names. */
export type TopicScores = Readonly<Record<string, number>>;

/** What a run is worth: first topic by topic, then in the mean. */
export interface RunScores {
  /** Every judged topic, in the order of the judgements. */
  readonly topics: ReadonlyMap<string, TopicScores>;
  /** The mean of each measure over every judged topic; 0 where none is judged. */
  readonly means: TopicScores;
  /** The judged topics for which the run has nothing. */
  readonly unanswered: readonly string[];
}

/**
 * Scores the rankings of a run by judgements. Every judged topic counts: one that the run did not answer gets the worst value of each
 * measure (trec_eval -c), and a topic that nobody judged is passed over. Where a topic comes twice, the later ranking is taken.
 */
export async function scoreRun(
  rankings: Iterable<TopicRanking> | AsyncIterable<TopicRanking>,
  qrels: Qrels,
  measures: readonly Measure<RankedTopic>[],
): Promise<RunScores> {
  const worst = scoreAll(measures, ({ worst }) => worst);
  const topics = new Map([...qrels.keys()].map((topic) => [topic, worst]));
  const unanswered = new Set(qrels.keys());
  for await (const { topic, ranking } of rankings) {
    const judgements = qrels.get(topic);
    if (!judgements || ranking.length === 0) continue;
    topics.set(
      topic,
      scoreAll(measures, ({ score, worst }) => score({ ranking, judgements }) ?? worst),
    );
    unanswered.delete(topic);
  }
  return { topics, means: averageScores([...topics.values()], measures), unanswered: [...unanswered] };
}

function averageScores(
  scores: readonly TopicScores[],
  measures: readonly Measure<RankedTopic>[],
): TopicScores {
  return scoreAll(measures, ({ name }) => {
    const sum = scores.reduce((total, values) => total + (values[name] ?? 0), 0);
    return sum / Math.max(1, scores.length);
  });
}

function scoreAll(
  measures: readonly Measure<RankedTopic>[],
  scoreBy: (measure: Measure<RankedTopic>) => number,
): TopicScores {
  return Object.fromEntries(measures.map((measure) => [measure.name, scoreBy(measure)]));
}
