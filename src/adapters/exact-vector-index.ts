import { readFileSync, writeFileSync } from "node:fs";
import { packArrays, unpackArrays } from "../arrays/packed-arrays.ts";
import { selectBest } from "../arrays/ranking.ts";
import type { VectorIndex, VectorIndexBuilder } from "../ports/vector-index.ts";
import { checkQuestionVector, checkVectors, isZero } from "./vector-checks.ts";

const format = { kind: "exact-vector-index", version: 1 } as const;

/**
 * An index that compares a question with every vector. It is right by construction: the judge of the approximate index in tests,
 * and its stand-in on machines where the native one cannot be built. Time grows with the passages: about 25 ms at 100,000.
 */
export function createExactBuilder(): VectorIndexBuilder {
  return {
    kind: "exact",
    async build(vectors, { path, dimension, onProgress }) {
      const values = flatten(vectors, dimension);
      writeFileSync(
        path,
        packArrays({ ...format, facts: { size: vectors.length, dimension }, rows: { values } }),
      );
      onProgress?.(vectors.length);
    },
    open(path, { dimension, size }) {
      const file = unpackArrays(readFileSync(path), format);
      return openExactIndex(file.floats("values", size * dimension), { dimension, size });
    },
  };
}

/** The same index in memory alone. Throws a Fault `vector_invalid` where a vector cannot be indexed. */
export function createExactIndex(vectors: readonly Float32Array[], dimension: number): VectorIndex {
  return openExactIndex(flatten(vectors, dimension), { dimension, size: vectors.length });
}

function flatten(vectors: readonly Float32Array[], dimension: number): Float32Array {
  checkVectors(vectors, dimension);
  const values = new Float32Array(vectors.length * dimension);
  for (const [position, vector] of vectors.entries()) values.set(vector, position * dimension);
  return values;
}

function openExactIndex(
  values: Float32Array,
  { dimension, size }: { readonly dimension: number; readonly size: number },
): VectorIndex {
  const scores = new Float64Array(size);
  const lacksLength = Uint8Array.from({ length: size }, (_, position) =>
    isZero(values.subarray(position * dimension, (position + 1) * dimension)) ? 1 : 0,
  );
  return {
    dimension,
    size,
    search(vector, k) {
      checkQuestionVector(vector, dimension);
      for (let position = 0; position < size; position += 1) {
        scores[position] = lacksLength[position]
          ? Number.NEGATIVE_INFINITY
          : innerProduct(values, position * dimension, vector);
      }
      return selectBest(scores, Math.max(1, Math.min(k, size)), { floor: Number.NEGATIVE_INFINITY });
    },
  };
}

function innerProduct(values: Float32Array, start: number, vector: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (values[start + at] ?? 0) * (vector[at] ?? 0);
  return sum;
}
