import type { Passage } from "./passage.ts";

/** The names of the retrievers whose ranks are fused. */
export type Retriever = "pinpoint" | "lexical" | "vector";

/** A passage found for a question. Ranks count from 1; a retriever that did not find it has no score here. */
export interface Evidence {
  readonly passage: Passage;
  readonly rank: number;
  /** The fused score by which `rank` is ordered, descending, ties by passage id. */
  readonly score: number;
  readonly scores: Readonly<Partial<Record<Retriever, number>>>;
}
