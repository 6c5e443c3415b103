import type { ReadCollection, SkippedSource } from "../ports/generation-store.ts";

/** What came of a build. */
export interface BuildReport {
  /** The generation that serves now: the new one, or the former one where nothing had changed. */
  readonly generation: string;
  readonly status: "built" | "unchanged";
  /** Documents by what became of them since the former generation. */
  readonly documents: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
  };
  readonly passages: number;
  /** Passages that are new or differ in their words, and those that were counted in an earlier build and taken over. */
  readonly embedded: number;
  readonly reused: number;
  /** What was kept out of the index, or wants looking at, by file. */
  readonly notes: readonly ReadCollection[];
  readonly skipped: readonly SkippedSource[];
  readonly seconds: number;
}

/** The steps of a build in their order, and how far the running one is. */
export interface BuildProgress {
  readonly step: "read" | "lexical" | "embed" | "vectors" | "publish";
  readonly done: number;
  readonly total: number;
}
