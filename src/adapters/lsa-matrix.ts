/** A matrix row after row: element (row, column) is `values[row * columns + column]`. */
export interface DenseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** A matrix of which only the elements that are not zero are kept: row `r` has `values[i]` in column `columnOf[i]`, `starts[r] <= i < starts[r + 1]`. */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Uint32Array;
  readonly columnOf: Uint32Array;
  readonly values: Float64Array;
}

/** A matrix of zeros. */
export function createMatrix(rows: number, columns: number): DenseMatrix {
  return { rows, columns, values: new Float64Array(rows * columns) };
}

/** `sparse · dense`. */
export function multiply(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const product = createMatrix(sparse.rows, dense.columns);
  forEachElement(sparse, (row, column, value) => {
    addScaledRow({ from: dense, row: column, factor: value }, product.values, row * dense.columns);
  });
  return product;
}

/** `sparseᵀ · dense`. */
export function multiplyTransposed(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const product = createMatrix(sparse.columns, dense.columns);
  forEachElement(sparse, (row, column, value) => {
    addScaledRow({ from: dense, row, factor: value }, product.values, column * dense.columns);
  });
  return product;
}

/** `oneᵀ · other` of two dense matrices with as many rows. */
export function multiplyGram(one: DenseMatrix, other: DenseMatrix): DenseMatrix {
  const product = createMatrix(one.columns, other.columns);
  for (let row = 0; row < one.rows; row += 1) {
    for (let column = 0; column < one.columns; column += 1) {
      const factor = one.values[row * one.columns + column] ?? 0;
      addScaledRow({ from: other, row, factor }, product.values, column * other.columns);
    }
  }
  return product;
}

/** Adds a row, times a factor, to the elements of `target` from `offset` on. Everything that takes time here happens in this loop. */
export function addScaledRow(
  { from, row, factor }: { readonly from: DenseMatrix; readonly row: number; readonly factor: number },
  target: Float64Array,
  offset: number,
): void {
  const { columns, values } = from;
  const start = row * columns;
  for (let column = 0; column < columns; column += 1) {
    target[offset + column] = (target[offset + column] ?? 0) + factor * (values[start + column] ?? 0);
  }
}

function forEachElement(
  { rows, starts, columnOf, values }: SparseMatrix,
  visit: (row: number, column: number, value: number) => void,
): void {
  for (let row = 0; row < rows; row += 1) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      visit(row, columnOf[at] ?? 0, values[at] ?? 0);
    }
  }
}
