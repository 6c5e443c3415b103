import type { TopicRanking } from "../measures/ranking/ranked-topic.ts";
import { toColumn } from "./to-column.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Writes rankings as a run of TREC, ranks from 1, with scores that read back to the same numbers. `name` is the run's.
 * Throws a Fault `text_invalid` where an id or the name cannot be a column, `storage_failed` where the file cannot be written.
 */
export function writeTrecRun(
  path: string,
  rankings: Iterable<TopicRanking> | AsyncIterable<TopicRanking>,
  name: string,
): Promise<void> {
  return writeLines(path, toRunLines(rankings, name));
}

/** The lines of a run of TREC; see `writeTrecRun`. */
export async function* toRunLines(
  rankings: Iterable<TopicRanking> | AsyncIterable<TopicRanking>,
  name: string,
): AsyncIterable<string> {
  for await (const { topic, ranking } of rankings) {
    for (const [index, { document, score }] of ranking.entries()) {
      yield [toColumn(topic), "Q0", toColumn(document), index + 1, score, toColumn(name)].join(" ");
    }
  }
}
