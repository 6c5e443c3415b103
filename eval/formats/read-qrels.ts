import { Fault } from "../../src/domain/fault.ts";
import type { Qrels } from "../measures/ranking/ranked-topic.ts";
import { invalidLine } from "./invalid-line.ts";
import { type NumberedLine, type ReadingOptions, readLines } from "./read-lines.ts";

/** How qrels are read. */
export interface QrelsOptions extends ReadingOptions {
  /** The documents of the collection; a judgement of any other is a fault. Without them every document is taken. */
  readonly documents?: { has(id: string): boolean } | undefined;
}

interface Judgement {
  readonly topic: string;
  readonly document: string;
  readonly value: number;
}

/** The heading of the columns of a BEIR collection; its first column is enough to know it. */
const heading = "query-id";

const remedy =
  "A line is topic, 0, document and whole number as in TREC, or query, document and whole number as in BEIR, with tabs or spaces between.";

/**
 * Reads judgements as TREC has them (topic, iteration, document, value) or as BEIR has them (query, document, value, under a heading or
 * not): what the first line is, all lines are. Columns stand apart by any blanks. Throws a Fault `text_unreadable`, or `text_invalid`
 * with file and line where a line is neither, judges a document of a topic a second time, or one that the collection does not hold.
 */
export async function readQrels(path: string, options: QrelsOptions = {}): Promise<Qrels> {
  const qrels = new Map<string, Map<string, number>>();
  let width: number | undefined;
  for await (const line of readLines(path, options)) {
    const columns = line.text.trim().split(/[ \t]+/);
    if (columns[0] === heading && qrels.size === 0) continue;
    width ??= columns.length;
    const { topic, document, value } = parseJudgement(columns, width, line);
    const judgements = qrels.get(topic) ?? new Map<string, number>();
    if (judgements.has(document)) {
      throw invalidLine(line.where, `judges the document ${document} of the topic ${topic} a second time.`, {
        remedy: "Keep one judgement of each document of a topic.",
      });
    }
    if (options.documents?.has(document) === false) {
      throw invalidLine(line.where, `judges the document ${document}, which the collection does not hold.`, {
        remedy: "Correct the id, or add the document to the collection.",
      });
    }
    qrels.set(topic, judgements.set(document, value));
  }
  if (qrels.size === 0) throw new Fault("text_invalid", `${path} holds no judgement.`, { remedy });
  return qrels;
}

function parseJudgement(columns: readonly string[], width: number, { where }: NumberedLine): Judgement {
  const [topic, document, value, ...rest] = columns.length === 4 ? columns.toSpliced(1, 1) : columns;
  if (topic === undefined || document === undefined || value === undefined || rest.length > 0) {
    throw invalidLine(where, `is not a judgement: it has ${columns.length} columns.`, { remedy });
  }
  if (columns.length !== width) {
    throw invalidLine(where, `has ${columns.length} columns, the lines before it ${width}.`, { remedy });
  }
  if (!/^[-+]?\d{1,9}$/.test(value)) {
    throw invalidLine(where, `judges with ${JSON.stringify(value)}, which is no whole number.`, { remedy });
  }
  return { topic, document, value: Number(value) };
}
