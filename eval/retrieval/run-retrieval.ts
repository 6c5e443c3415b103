import { readTrecRun } from "../formats/read-trec-run.ts";
import { writeTrecRun } from "../formats/write-trec-run.ts";
import { usualRankingMeasures } from "../measures/ranking/parse-ranking-measure.ts";
import type { TopicRanking } from "../measures/ranking/ranked-topic.ts";
import { scoreRun, type TopicScores } from "../measures/ranking/score-run.ts";
import { type RetrievalCollection, readCollection } from "./read-collection.ts";

/** Ranks the texts for a question: at most `depth` of their positions, best first. */
export type RankTexts = (question: string, depth: number) => Promise<readonly number[]>;

/** The rankers that are compared, by name; `hybrid` is the one that answers questions. */
export interface TextRankers {
  readonly hybrid: RankTexts;
  readonly [name: string]: RankTexts;
}

/** Indexes texts, for each ranker; `rankPlainTexts` of `src/compose.ts` is the real one. */
export type IndexTexts = (
  texts: readonly { readonly title: string; readonly text: string }[],
) => Promise<TextRankers>;

/** What is known after an evaluation: the mean of each measure over the judged questions, by ranker. */
export interface RetrievalReport {
  readonly set: string;
  readonly documents: number;
  readonly questions: number;
  readonly rankers: Readonly<Record<string, TopicScores>>;
}

/** How an evaluation is run. */
export interface RetrievalOptions {
  readonly rankPlainTexts: IndexTexts;
  /** Where the hybrid's rankings are written, as a run of TREC; its figures are then those of the file. */
  readonly runFile?: string | undefined;
  /** Told how many rankings are made. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many documents are ranked for a question, as is usual in runs of TREC. */
const depth = 1_000;

/**
 * Runs every judged question of a BEIR folder through each ranker and scores the rankings; a question without results is worst.
 * Faults: see `readCollection` and `writeTrecRun`.
 */
export async function runRetrievalEvaluation(
  directory: string,
  { rankPlainTexts, runFile, onProgress }: RetrievalOptions,
): Promise<RetrievalReport> {
  const collection = await readCollection(directory);
  const { name, documents, questions, qrels } = collection;
  const rankers = Object.entries(await rankPlainTexts(documents));
  const means: Record<string, TopicScores> = {};
  for (const [index, [ranker, rankTexts]] of rankers.entries()) {
    const ranked = rankQuestions(collection, rankTexts, (done) =>
      onProgress?.(index * questions.length + done, rankers.length * questions.length),
    );
    const rankings = ranker === "hybrid" && runFile !== undefined ? passThrough(ranked, runFile) : ranked;
    means[ranker] = (await scoreRun(rankings, qrels, usualRankingMeasures)).means;
  }
  return { set: name, documents: documents.length, questions: questions.length, rankers: means };
}

/** A ranker decides the order and says no score: the documents get falling whole numbers, so that the order stays what it is. */
async function* rankQuestions(
  { questions, documents }: RetrievalCollection,
  rankTexts: RankTexts,
  onRanked: (done: number) => void,
): AsyncIterable<TopicRanking> {
  for (const [index, { id, text }] of questions.entries()) {
    const positions = await rankTexts(text, depth);
    const ranking = positions.map((position, above) => ({
      document: documents[position]?.id ?? "",
      score: positions.length - above,
    }));
    yield { topic: id, ranking };
    onRanked(index + 1);
  }
}

/** Writes rankings and reads them again, so that what is scored is what others can score. */
async function* passThrough(
  rankings: AsyncIterable<TopicRanking>,
  runFile: string,
): AsyncIterable<TopicRanking> {
  await writeTrecRun(runFile, rankings, "pinpoint");
  yield* readTrecRun(runFile, { depth });
}
