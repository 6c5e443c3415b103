/**
 * Turns texts into vectors of unit length, all of one dimension, that can be compared by their inner product.
 * Implementations check what they return: every component finite, the dimension exact, the norm above zero or the vector all zero
 * for a text that holds no known word.
 */
export interface Embedder {
  /** Names the model and every setting that changes its vectors, for instance "lsa-256-v1". Stands in the manifest. */
  readonly id: string;
  readonly dimension: number;
  embed(texts: readonly string[]): Promise<readonly Float32Array[]>;
}

/** How often each term occurs in one passage: `terms[i]` occurs `counts[i]` times. Terms are distinct, in order of first use. */
export interface TermCounts {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
}

/** An embedder fitted to a corpus, with the vectors of its passages and the bytes from which it can be opened again. */
export interface FittedEmbedder {
  readonly embedder: Embedder;
  /** One vector a passage, in the order given to `fit`. */
  readonly vectors: readonly Float32Array[];
  readonly bytes: Uint8Array;
}

/**
 * Where embedders come from that learn from the corpus itself. The same passages give the same bytes.
 * It is given term counts and not texts, so that passages which did not change need not be read again.
 */
export interface EmbedderFitter {
  /** As the embedder's id will be. */
  readonly id: string;
  fit(passages: readonly TermCounts[]): Promise<FittedEmbedder>;
  /** Opens what `fit` wrote. Throws a Fault `index_corrupt` where the bytes are not that. */
  open(bytes: Uint8Array): Embedder;
}
