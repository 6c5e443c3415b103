import { Fault } from "../domain/fault.ts";

/**
 * Checks the vectors that an index is to be built from: native code aborts the process, or answers wrongly, where one of them has
 * another dimension or a component that is not finite. Throws a Fault `vector_invalid` that names the position.
 */
export function checkVectors(vectors: readonly Float32Array[], dimension: number): void {
  for (const [position, vector] of vectors.entries())
    checkComponents(vector, dimension, `Vector ${position}`);
}

/** Checks the vector of a question; it must have a length, too. Throws a Fault `vector_invalid`. */
export function checkQuestionVector(vector: Float32Array, dimension: number): void {
  checkComponents(vector, dimension, "The question's vector");
  if (isZero(vector)) throw invalid("The question's vector has no length.");
}

/** Whether every component is zero: the text held no word that the embedder knows. */
export function isZero(vector: Float32Array): boolean {
  return vector.every((component) => component === 0);
}

function checkComponents(vector: Float32Array, dimension: number, name: string): void {
  if (vector.length !== dimension) {
    throw invalid(`${name} has ${vector.length} components where the index has ${dimension} dimensions.`);
  }
  if (!vector.every(Number.isFinite)) throw invalid(`${name} has a component that is not a finite number.`);
}

function invalid(message: string): Fault {
  return new Fault("vector_invalid", message, {
    remedy:
      "Build the index with the embedder that is configured, and ask that embedder's maker if it happens again.",
  });
}
