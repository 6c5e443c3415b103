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

/** Rows as columns. */
export function transpose(sparse: SparseMatrix): SparseMatrix {
  const starts = new Uint32Array(sparse.columns + 1);
  for (const column of sparse.columnOf) starts[column + 1] = (starts[column + 1] ?? 0) + 1;
  for (let column = 0; column < sparse.columns; column += 1) {
    starts[column + 1] = (starts[column + 1] ?? 0) + (starts[column] ?? 0);
  }
  const columnOf = new Uint32Array(sparse.columnOf.length);
  const values = new Float64Array(sparse.values.length);
  const next = starts.slice();
  for (let row = 0; row < sparse.rows; row += 1) {
    for (let at = sparse.starts[row] ?? 0; at < (sparse.starts[row + 1] ?? 0); at += 1) {
      const slot = next[sparse.columnOf[at] ?? 0] ?? 0;
      columnOf[slot] = row;
      values[slot] = sparse.values[at] ?? 0;
      next[sparse.columnOf[at] ?? 0] = slot + 1;
    }
  }
  return { rows: sparse.columns, columns: sparse.rows, starts, columnOf, values };
}

/** `sparse · dense`. */
export function multiply(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const product = createMatrix(sparse.rows, dense.columns);
  const { columns } = dense;
  for (let row = 0; row < sparse.rows; row += 1) {
    const end = sparse.starts[row + 1] ?? 0;
    const target = product.values.subarray(row * columns, (row + 1) * columns);
    for (let at = sparse.starts[row] ?? 0; at < end; at += 4) addFourRows(target, dense, { sparse, at, end });
  }
  return product;
}

/**
 * Adds to the target the rows that up to four elements of the sparse matrix stand for, times these. Nearly all the time of a fit is
 * spent in this loop; four rows a pass take half the time of one, because the target is read and written once for all.
 */
function addFourRows(
  target: Float64Array,
  { columns, values }: DenseMatrix,
  { sparse, at, end }: { readonly sparse: SparseMatrix; readonly at: number; readonly end: number },
): void {
  const factorOf = (place: number) => (place < end ? (sparse.values[place] ?? 0) : 0);
  const startOf = (place: number) => (place < end ? (sparse.columnOf[place] ?? 0) * columns : 0);
  const [f0, f1, f2, f3] = [factorOf(at), factorOf(at + 1), factorOf(at + 2), factorOf(at + 3)];
  const [s0, s1, s2, s3] = [startOf(at), startOf(at + 1), startOf(at + 2), startOf(at + 3)];
  for (let column = 0; column < columns; column += 1) {
    target[column] =
      (target[column] ?? 0) +
      f0 * (values[s0 + column] ?? 0) +
      f1 * (values[s1 + column] ?? 0) +
      f2 * (values[s2 + column] ?? 0) +
      f3 * (values[s3 + column] ?? 0);
  }
}

/** `oneᵀ · other` of two dense matrices of one shape whose product is symmetric: the half below the diagonal is mirrored. */
export function multiplyGram(one: DenseMatrix, other: DenseMatrix): DenseMatrix {
  const { columns } = one;
  const product = createMatrix(columns, columns);
  for (let row = 0; row < one.rows; row += 1) {
    const start = row * columns;
    for (let column = 0; column < columns; column += 1) {
      const factor = one.values[start + column] ?? 0;
      const target = column * columns;
      for (let at = 0; at <= column; at += 1) {
        product.values[target + at] =
          (product.values[target + at] ?? 0) + factor * (other.values[start + at] ?? 0);
      }
    }
  }
  for (let row = 0; row < columns; row += 1) {
    for (let column = 0; column < row; column += 1) {
      product.values[column * columns + row] = product.values[row * columns + column] ?? 0;
    }
  }
  return product;
}
