/**
 * How far sources say what a claim says: all of it, a part, nothing or the contrary; or the judge cannot tell. Measures take
 * "unknown" for "not supported".
 */
export type Verdict = "full" | "partial" | "none" | "unknown";

/** Judges whether sources support a claim. The same claim and sources get the same verdict, whatever was judged before. */
export interface Judge {
  /** As reports print it beside every figure that rests on it. */
  readonly name: string;
  /** What it looks at, in one sentence. */
  readonly description: string;
  readonly judge: (claim: string, sources: readonly string[]) => Verdict;
}

/** What the sources say together: ALCE (Gao and others, EMNLP 2023) concatenates them as well. */
export function joinSources(sources: readonly string[]): string {
  return sources.join("\n\n");
}
