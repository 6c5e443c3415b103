import { createMatrix, type DenseMatrix, multiplyUpper } from "./lsa-matrix.ts";

/** A column whose part that lies outside the columns before it is shorter than this share of it is taken to depend on them. */
const dependence = 1e-5;

/**
 * Turns the columns of a matrix into orthonormal ones that span the same space, given the inner products of the columns
 * (`gram`, symmetric). Columns that depend on those before them are left out, so that the result may have fewer.
 * Cholesky QR: with `gram = Rᵀ R`, the result is `matrix · R⁻¹` (Golub and Van Loan, "Matrix Computations", 4th ed., chapter 5).
 */
export function orthonormalise(matrix: DenseMatrix, gram: DenseMatrix): DenseMatrix {
  const { factor, kept } = factorise(gram);
  return multiplyUpper(kept.length < matrix.columns ? keepColumns(matrix, kept) : matrix, invert(factor));
}

/** Cholesky factorisation without the dependent columns: `factor[i]` is row `i` of `Rᵀ`, over the columns kept. */
function factorise(gram: DenseMatrix): {
  readonly factor: readonly Float64Array[];
  readonly kept: readonly number[];
} {
  const factor: Float64Array[] = [];
  const kept: number[] = [];
  for (let column = 0; column < gram.columns; column += 1) {
    const line = new Float64Array(kept.length + 1);
    const length = gram.values[column * gram.columns + column] ?? 0;
    let rest = length;
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

/** `R⁻¹` by back substitution, from the rows of `Rᵀ`. */
function invert(factor: readonly Float64Array[]): DenseMatrix {
  const size = factor.length;
  const inverse = createMatrix(size, size);
  for (const [column, line] of factor.entries()) {
    const pivot = line[column] ?? 1;
    inverse.values[column * size + column] = 1 / pivot;
    for (let row = 0; row < column; row += 1) {
      let value = 0;
      for (let at = row; at < column; at += 1)
        value -= (inverse.values[row * size + at] ?? 0) * (line[at] ?? 0);
      inverse.values[row * size + column] = value / pivot;
    }
  }
  return inverse;
}

function keepColumns({ rows, columns, values }: DenseMatrix, kept: readonly number[]): DenseMatrix {
  const result = createMatrix(rows, kept.length);
  for (let row = 0; row < rows; row += 1) {
    for (const [index, column] of kept.entries()) {
      result.values[row * kept.length + index] = values[row * columns + column] ?? 0;
    }
  }
  return result;
}
