import { readQrels } from "../formats/read-qrels.ts";
import { readTrecRun } from "../formats/read-trec-run.ts";
import type { Measure } from "../measures/measure.ts";
import { parseRankingMeasure, usualRankingMeasures } from "../measures/ranking/parse-ranking-measure.ts";
import type { Qrels, RankedTopic } from "../measures/ranking/ranked-topic.ts";
import { scoreRun } from "../measures/ranking/score-run.ts";
import type { ComparedRun } from "./compared-run.ts";
import type { ComparisonInput } from "./comparison-input.ts";

/**
 * Reads two runs in TREC's form and the judgements that they are scored by, to be compared in the named measures of rankings, or in the
 * usual ones. Every judged topic counts and stands for itself: TREC's forms do not say which belong together. Throws the Faults of the
 * readers and of `parseRankingMeasure`.
 */
export async function readComparedRankings(
  [fileA, fileB]: readonly [string, string],
  { qrels: qrelsFile, names }: { readonly qrels: string; readonly names: readonly string[] },
): Promise<ComparisonInput> {
  const measures = names.length > 0 ? names.map(parseRankingMeasure) : usualRankingMeasures;
  const qrels = await readQrels(qrelsFile);
  const [a, b] = [await readScoredRun(fileA, qrels, measures), await readScoredRun(fileB, qrels, measures)];
  return {
    a: a.run,
    b: b.run,
    measures: measures.map((measure) => ({ ...measure, shortName: measure.name })),
    notes: [...describeGaps("A", a), ...describeGaps("B", b)],
    replies: null,
  };
}

interface ScoredRun {
  readonly run: ComparedRun;
  readonly unanswered: readonly string[];
}

async function readScoredRun(
  file: string,
  qrels: Qrels,
  measures: readonly Measure<RankedTopic>[],
): Promise<ScoredRun> {
  const { topics, unanswered } = await scoreRun(readTrecRun(file, { topics: qrels }), qrels, measures);
  const questions = [...topics].map(([id, scores]) => [id, { cluster: id, text: null, scores }] as const);
  return { run: { name: file, questions: new Map(questions) }, unanswered };
}

function describeGaps(side: string, { unanswered }: ScoredRun): readonly string[] {
  if (unanswered.length === 0) return [];
  return [
    `${side} has nothing for ${unanswered.length} of the judged topics and gets the worst value for each.`,
  ];
}
