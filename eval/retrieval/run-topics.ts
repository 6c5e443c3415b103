import type { Services } from "../../src/compose.ts";
import { isFault } from "../../src/domain/fault.ts";
import { readQrels } from "../formats/read-qrels.ts";
import { readTopics } from "../formats/read-topics.ts";
import { writeTrecRun } from "../formats/write-trec-run.ts";
import { usualRankingMeasures } from "../measures/ranking/parse-ranking-measure.ts";
import type { TopicRanking } from "../measures/ranking/ranked-topic.ts";
import { scoreRun, type TopicScores } from "../measures/ranking/score-run.ts";

/** What the judgements judge: documents or passages of the index. */
export type RetrievalUnit = "document" | "passage";

/** What is known after topics were searched for: the mean of each measure over the judged topics. */
export interface TopicsReport {
  readonly topics: number;
  readonly judged: number;
  /** The judged topics for which nothing was found, or that the topics file does not hold; they have the worst value. */
  readonly unanswered: readonly string[];
  readonly unit: RetrievalUnit;
  readonly measures: TopicScores;
}

/** How topics are searched for. */
export interface TopicsOptions {
  readonly services: Pick<Services, "search" | "listDocuments" | "findDocument">;
  readonly unit: RetrievalUnit;
  /** Where the rankings are written, as a run of TREC. */
  readonly runFile?: string | undefined;
  readonly onProgress?: (done: number, total: number) => void;
}

/** How many passages are asked for, as is usual in runs of TREC; the search may give fewer. */
const depth = 1_000;

/**
 * Searches the index for each topic of a file and scores the rankings by judgements. Faults: those of `readTopics`, `writeTrecRun`, the
 * index, and of `readQrels`, a judgement of what the index does not hold among them. A topic that cannot be searched for, being too long for
 * instance, has nothing found.
 */
export async function runTopics(
  files: { readonly topics: string; readonly qrels: string },
  { services, unit, runFile, onProgress }: TopicsOptions,
): Promise<TopicsReport> {
  const topics = await readTopics(files.topics);
  const qrels = await readQrels(files.qrels, { documents: await readIds(services, unit) });
  const rankings: TopicRanking[] = [];
  for (const { id, text } of topics) {
    rankings.push({ topic: id, ranking: await rank(text, unit, services) });
    onProgress?.(rankings.length, topics.length);
  }
  if (runFile !== undefined) await writeTrecRun(runFile, rankings, "pinpoint");
  const { means, unanswered } = await scoreRun(rankings, qrels, usualRankingMeasures);
  return { topics: topics.length, judged: qrels.size, unanswered, unit, measures: means };
}

/** A document stands where its best passage does. The search decides the order; scores are falling whole numbers, as in `eval retrieval`. */
async function rank(
  text: string,
  unit: RetrievalUnit,
  { search }: TopicsOptions["services"],
): Promise<TopicRanking["ranking"]> {
  const results = await search(text, { k: depth }).then(
    (reply) => reply.results,
    (thrown: unknown) => {
      if (isFault(thrown, "question_empty", "question_too_long", "question_malformed")) return [];
      throw thrown;
    },
  );
  const ids = [
    ...new Set(results.map(({ passage, document }) => (unit === "passage" ? passage.id : document.id))),
  ];
  return ids.map((document, above) => ({ document, score: ids.length - above }));
}

async function readIds(
  { listDocuments, findDocument }: TopicsOptions["services"],
  unit: RetrievalUnit,
): Promise<ReadonlySet<string>> {
  const ids = (await listDocuments()).map(({ id }) => id);
  if (unit === "document") return new Set(ids);
  const documents = await Promise.all(ids.map(findDocument));
  return new Set(documents.flatMap((document) => document?.passages.map(({ id }) => id) ?? []));
}
