/**
 * Turns texts into vectors of unit length, all of one dimension, that can be compared by their inner product.
 * Implementations check what they return: every component finite, the dimension exact, the norm above zero or the vector all zero
 * for a text that holds no known word.
 */
export interface Embedder {
  /** Names the model and every setting that changes its vectors, for instance "lsa-192-v2". Stands in the manifest. */
  readonly id: string;
  readonly dimension: number;
  /**
   * Whether it learned what words mean from the corpus alone, or from more text than any corpus holds: what its scores are worth beside
   * those of the words depends on it.
   */
  readonly learnedFrom: "corpus" | "elsewhere";
  /** Throws a Fault `upstream_failed` where a server that embeds cannot be asked, or what it sends is bad. */
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** How often each term occurs in one passage: `terms[i]` occurs `counts[i]` times. Terms are distinct, in order of first use. */
export interface TermCounts {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
  /** How many of the counts stand in the passage's headings and not in its text; none do where this is left out. */
  readonly headingCounts?: readonly number[];
}

/**
 * The terms of many passages in rows: passage `p` holds `terms[termOf[i]]` `counts[i]` times for `i` from `starts[p]` to `starts[p + 1]`.
 * Terms are in dictionary order, in the whole and in each passage, so that sums over them come out the same to the last bit.
 */
export interface PassageTerms {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly termOf: Uint32Array;
  readonly counts: Uint16Array;
}

/** An embedder fitted to a corpus, with the vectors of its passages and the bytes from which it can be opened again. */
export interface FittedEmbedder {
  readonly embedder: Embedder;
  /** One vector a passage, in their order. */
  readonly vectors: readonly Float32Array[];
  readonly bytes: Uint8Array;
}

/** What a fit may take besides the passages' terms. */
export interface FitOptions {
  /** The passages' texts, under their headings, in the order of the terms. Made when they are asked for, which not every embedder does. */
  readonly readTexts: () => readonly string[];
  /** What the last fit of an embedder of the same id wrote, so that what is known of passages need not be found out again; null without. */
  readonly former: Uint8Array | null;
  /** Told how many passages are done, where that takes long enough to tell. */
  readonly onProgress?: (done: number) => void;
  /** Told when the fit is not wanted any more. */
  readonly signal?: AbortSignal;
}

/**
 * Where embedders come from, ready for a corpus. Those that learn from the corpus itself look at the terms alone, and give the same bytes
 * for the same passages; those of a server look at the texts. A fit throws a Fault `upstream_failed` where a server cannot be asked.
 */
export interface EmbedderFitter {
  /** As the embedder's id will be. */
  readonly id: string;
  fit(passages: PassageTerms, options: FitOptions): Promise<FittedEmbedder>;
  /** Gets ready for a fit that goes on beside other work. What comes of it must be discarded, used or not. */
  prepare(): PreparedFit;
  /** Opens what a fit wrote. Throws a Fault `index_corrupt` where the bytes are not that. */
  open(bytes: Uint8Array): Embedder;
}

/** A fitter that is used once. */
export interface PreparedFit extends Pick<EmbedderFitter, "fit"> {
  discard(): Promise<void>;
}
