import { readQrels } from "../formats/read-qrels.ts";
import { readTrecRun } from "../formats/read-trec-run.ts";
import type { Measure } from "../measures/measure.ts";
import type { RankedTopic } from "../measures/ranking/ranked-topic.ts";
import { scoreRun, type TopicScores } from "../measures/ranking/score-run.ts";
import { type MeanInterval, meanInterval } from "../statistics/mean-interval.ts";

/** What a run is worth by judgements. */
export interface MeasuredRun {
  /** The files. */
  readonly run: string;
  readonly qrels: string;
  /** The judged topics for which the run has nothing; they have the worst value. */
  readonly unanswered: readonly string[];
  /** The mean over every judged topic with its 95 % interval, by measure. */
  readonly measures: Readonly<Record<string, MeanInterval>>;
  /** The values of every judged topic. */
  readonly topics: ReadonlyMap<string, TopicScores>;
}

/** How a run is measured. */
export interface MeasuringOptions {
  readonly measures: readonly Measure<RankedTopic>[];
  /** Whether ranks may contradict scores. */
  readonly trustScores?: boolean | undefined;
  /** Told how many bytes of the run are read. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Rankings are cut at a thousand documents as in TREC's own figures, or deeper where a measure looks deeper.
 * It is what `trec_eval -c -M1000` does.
 */
const leastDepth = 1_000;

/** Measures anyone's run of TREC by anyone's judgements. The run may be of any size. Faults: see `readQrels` and `readTrecRun`. */
export async function measureRun(
  run: string,
  qrels: string,
  { measures, trustScores, onProgress }: MeasuringOptions,
): Promise<MeasuredRun> {
  const judged = await readQrels(qrels);
  const depth = Math.max(leastDepth, ...measures.map(({ parameters }) => Number(parameters.cutoff ?? 0)));
  const rankings = readTrecRun(run, { topics: judged, depth, trustScores, onProgress });
  const { topics, unanswered } = await scoreRun(rankings, judged, measures);
  const values = (name: string) => [...topics.values()].map((scores) => scores[name] ?? 0);
  return {
    run,
    qrels,
    unanswered,
    measures: Object.fromEntries(measures.map(({ name }) => [name, meanInterval(values(name))])),
    topics,
  };
}
