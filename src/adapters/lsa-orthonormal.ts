import { createMatrix, type DenseMatrix } from "./lsa-matrix.ts";

/** A column whose part that lies outside the columns before it is shorter than this share of it is taken to depend on them. */
const dependence = 1e-5;

/**
 * Turns the columns of a matrix into orthonormal ones that span the same space, given the inner products of the columns
 * (`gram`, symmetric). Columns that depend on those before them are left out, so that the result may have fewer.
 * Cholesky QR: with `gram = Rᵀ R`, the result is `matrix · R⁻¹` (Golub and Van Loan, "Matrix Computations", 4th ed., section 5.2.8, exercise on QR by Cholesky).
 */
export function orthonormalise(matrix: DenseMatrix, gram: DenseMatrix): DenseMatrix {
  const { factor, kept } = factorise(gram);
  const result = createMatrix(matrix.rows, kept.length);
  for (let row = 0; row < matrix.rows; row += 1) {
    solveRow({ matrix, factor, kept }, row, result);
  }
  return result;
}

/** Cholesky factorisation without the dependent columns: `factor[i]` is row `i` of the lower factor, over the columns kept. */
function factorise(gram: DenseMatrix): {
  readonly factor: readonly Float64Array[];
  readonly kept: readonly number[];
} {
  const factor: Float64Array[] = [];
  const kept: number[] = [];
  for (let column = 0; column < gram.columns; column += 1) {
    const line = new Float64Array(kept.length + 1);
    let rest = gram.values[column * gram.columns + column] ?? 0;
    const length = rest;
    for (const [index, above] of factor.entries()) {
      let value = gram.values[column * gram.columns + (kept[index] ?? 0)] ?? 0;
      for (let at = 0; at < index; at += 1) value -= (line[at] ?? 0) * (above[at] ?? 0);
      value /= above[index] ?? 1;
      line[index] = value;
      rest -= value * value;
    }
    if (!(rest > dependence * dependence * length)) continue;
    line[kept.length] = Math.sqrt(rest);
    factor.push(line);
    kept.push(column);
  }
  return { factor, kept };
}

/** Solves `x · R = row` by forward substitution, column after column. */
function solveRow(
  {
    matrix,
    factor,
    kept,
  }: {
    readonly matrix: DenseMatrix;
    readonly factor: readonly Float64Array[];
    readonly kept: readonly number[];
  },
  row: number,
  result: DenseMatrix,
): void {
  const start = row * result.columns;
  for (const [index, line] of factor.entries()) {
    let value = matrix.values[row * matrix.columns + (kept[index] ?? 0)] ?? 0;
    for (let at = 0; at < index; at += 1) value -= (result.values[start + at] ?? 0) * (line[at] ?? 0);
    result.values[start + index] = value / (line[index] ?? 1);
  }
}
