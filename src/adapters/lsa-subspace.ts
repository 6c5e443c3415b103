import {
  createMatrix,
  type DenseMatrix,
  multiply,
  multiplyGram,
  type SparseMatrix,
  transpose,
} from "./lsa-matrix.ts";
import { orthonormalise } from "./lsa-orthonormal.ts";
import type { Random } from "./lsa-random.ts";

/**
 * The space in which the rows of a sparse matrix vary most, as an orthonormal basis (one column a dimension, one row a column of
 * the sparse matrix): the span of its leading right singular vectors, found by randomised subspace iteration (Halko, Martinsson
 * and Tropp, "Finding structure with randomness", SIAM Review 53(2), 2011, algorithm 4.4).
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
  const transposed = transpose(sparse);
  let left = randomMatrix(sparse.rows, dimension, options.random);
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    const image = multiply(sparse, multiply(transposed, left));
    left = orthonormalise(image, multiplyGram(image, image));
  }
  // The basis is `transposed · left` made orthonormal. A matrix of passages has fewer rows than columns: so the factor goes to `left`.
  const gram = multiplyGram(left, multiply(sparse, multiply(transposed, left)));
  return multiply(transposed, orthonormalise(left, gram));
}

/**
 * Numbers evenly spread over [-1, 1). The paper draws them from the normal distribution; what matters is that columns do not depend
 * on each other, which in a matrix of few rows random signs would.
 */
function randomMatrix(rows: number, columns: number, random: Random): DenseMatrix {
  const matrix = createMatrix(rows, columns);
  for (let at = 0; at < matrix.values.length; at += 1) matrix.values[at] = random() / 2 ** 31 - 1;
  return matrix;
}
