import type { Qrels } from "../measures/ranking/ranked-topic.ts";
import { toColumn } from "./to-column.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Writes judgements as TREC has them, in their order.
 * Throws a Fault `text_invalid` where an id cannot be a column, `storage_failed` where the file cannot be written.
 */
export function writeQrels(path: string, qrels: Qrels): Promise<void> {
  return writeLines(path, toQrelsLines(qrels));
}

/** The lines of TREC's judgements; see `writeQrels`. */
export function* toQrelsLines(qrels: Qrels): Iterable<string> {
  for (const [topic, judgements] of qrels) {
    for (const [document, value] of judgements)
      yield [toColumn(topic), 0, toColumn(document), value].join(" ");
  }
}
