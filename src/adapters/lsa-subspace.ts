import {
  createMatrix,
  type DenseMatrix,
  multiply,
  multiplyGram,
  multiplyTransposed,
  type SparseMatrix,
} from "./lsa-matrix.ts";
import { orthonormalise } from "./lsa-orthonormal.ts";
import type { Random } from "./lsa-random.ts";

/**
 * The space in which the rows of a sparse matrix vary most, as an orthonormal basis (one column a dimension, one row a column of
 * the sparse matrix): the span of its leading right singular vectors, found by randomised subspace iteration (Halko, Martinsson
 * and Tropp, "Finding structure with randomness", SIAM Review 53(2), 2011, algorithm 4.4), begun with random signs.
 *
 * Which basis of the space is found does not matter to what it is used for: inner products of projected rows are the same in every
 * orthonormal basis. So the singular vectors themselves, and the singular values, are never computed.
 * It has fewer than `dimension` columns where the matrix has a lower rank.
 */
export function findLeadingSubspace(
  sparse: SparseMatrix,
  options: { readonly dimension: number; readonly iterations: number; readonly random: Random },
): DenseMatrix {
  const dimension = Math.min(options.dimension, sparse.rows, sparse.columns);
  let left = randomSigns(sparse.rows, dimension, options.random);
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    const image = multiply(sparse, multiplyTransposed(sparse, left));
    left = orthonormalise(image, multiplyGram(image, image));
  }
  const right = multiplyTransposed(sparse, left);
  return orthonormalise(right, multiplyGram(left, multiply(sparse, right)));
}

function randomSigns(rows: number, columns: number, random: Random): DenseMatrix {
  const signs = createMatrix(rows, columns);
  for (let at = 0; at < signs.values.length; at += 1) signs.values[at] = random() & 1 ? 1 : -1;
  return signs;
}
