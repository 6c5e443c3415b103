/** A vector found: `position` is the order in which it was added, from 0; `score` the inner product with the question's vector. */
export interface VectorHit {
  readonly position: number;
  readonly score: number;
}

/** Finds the vectors nearest to a question's vector. Immutable once opened. */
export interface VectorIndex {
  readonly dimension: number;
  readonly size: number;
  /**
   * At most `k` hits, best first, ties by position. `k` is clamped to `[1, size]`.
   * Throws a Fault `vector_invalid` where the vector has another dimension, a component that is not finite, or no length.
   */
  search(vector: Float32Array, k: number): readonly VectorHit[];
}

/** Builds and opens vector indexes of one kind. Vectors that are all zero are left out and never found. */
export interface VectorIndexBuilder {
  /** "hnsw" or "exact"; stands in the manifest. */
  readonly kind: string;
  /** Writes an index file at `path`. The same vectors give the same bytes. `onProgress` is told how many are done. */
  build(
    vectors: readonly Float32Array[],
    options: {
      readonly path: string;
      readonly dimension: number;
      readonly onProgress?: (done: number) => void;
    },
  ): Promise<void>;
  /** Opens an index file whose hash has been checked. */
  open(path: string, options: { readonly dimension: number; readonly size: number }): VectorIndex;
}
