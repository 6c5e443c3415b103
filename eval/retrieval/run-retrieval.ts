import { averageMeasures, measureRanking, type RetrievalMeasures } from "./measures.ts";
import { readCollection } from "./read-collection.ts";

/** The rankers that are compared. */
export const rankerNames = ["bm25", "lsa", "hybrid"] as const;

/** The name of a ranker. */
export type RankerName = (typeof rankerNames)[number];

/** Ranks the texts for a question: at most `depth` of their positions, best first. */
export type RankTexts = (question: string, depth: number) => Promise<readonly number[]>;

/** Indexes texts, for each ranker; `rankPlainTexts` of `src/compose.ts` is the real one. */
export type IndexTexts = (texts: readonly string[]) => Promise<Readonly<Record<RankerName, RankTexts>>>;

/** What is known after an evaluation: the hybrid's measures, and those of every ranker. They are means over the judged questions. */
export interface RetrievalReport extends RetrievalMeasures, Readonly<Record<RankerName, RetrievalMeasures>> {
  readonly set: string;
  readonly documents: number;
  readonly questions: number;
}

/** MAP is taken over this many results, as is usual in TREC runs. */
const depth = 1_000;

/**
 * Runs every judged question of a BEIR folder through each ranker and measures the rankings. A question without results counts as 0.
 * `onProgress` is told how many questions are done. Faults: see `readCollection`.
 */
export async function runRetrievalEvaluation(
  directory: string,
  options: {
    readonly rankPlainTexts: IndexTexts;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<RetrievalReport> {
  const { name, documents, questions } = await readCollection(directory);
  const rankers = await options.rankPlainTexts(documents.map(({ text }) => text));
  const measured: Record<RankerName, RetrievalMeasures[]> = { bm25: [], lsa: [], hybrid: [] };
  for (const [index, { text, judgements }] of questions.entries()) {
    for (const ranker of rankerNames) {
      const positions = await rankers[ranker](text, depth);
      const ranking = positions.map((position) => documents[position]?.id ?? "");
      measured[ranker].push(measureRanking(ranking, judgements));
    }
    options.onProgress?.(index + 1, questions.length);
  }
  const hybrid = averageMeasures(measured.hybrid);
  return {
    set: name,
    documents: documents.length,
    questions: questions.length,
    ...hybrid,
    bm25: averageMeasures(measured.bm25),
    lsa: averageMeasures(measured.lsa),
    hybrid,
  };
}
