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

/**
 * `sparse · dense`. Like the other products here it takes four rows of the dense matrix a pass, which halves the time: the target is
 * read and written once for all four. Nearly all the time of a fit is spent in these loops.
 */
export function multiply(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const { columns, values } = dense;
  const product = createMatrix(sparse.rows, columns);
  for (let row = 0; row < sparse.rows; row += 1) {
    const target = row * columns;
    const end = sparse.starts[row + 1] ?? 0;
    for (let at = sparse.starts[row] ?? 0; at < end; at += 4) {
      const [f0, f1, f2, f3] = takeFour(sparse.values, at, end);
      const [r0, r1, r2, r3] = takeFour(sparse.columnOf, at, end);
      for (let column = 0; column < columns; column += 1) {
        product.values[target + column] =
          (product.values[target + column] ?? 0) +
          f0 * (values[r0 * columns + column] ?? 0) +
          f1 * (values[r1 * columns + column] ?? 0) +
          f2 * (values[r2 * columns + column] ?? 0) +
          f3 * (values[r3 * columns + column] ?? 0);
      }
    }
  }
  return product;
}

/** `dense · upper`, where all elements of the second matrix below its diagonal are 0. */
export function multiplyUpper(dense: DenseMatrix, upper: DenseMatrix): DenseMatrix {
  const { columns, values } = upper;
  const product = createMatrix(dense.rows, columns);
  for (let row = 0; row < dense.rows; row += 1) {
    const target = row * columns;
    const start = row * dense.columns;
    for (let at = 0; at < dense.columns; at += 4) {
      const [f0, f1, f2, f3] = takeFour(dense.values, start + at, start + dense.columns);
      const r0 = at * columns;
      for (let column = at; column < columns; column += 1) {
        product.values[target + column] =
          (product.values[target + column] ?? 0) +
          f0 * (values[r0 + column] ?? 0) +
          f1 * (values[r0 + columns + column] ?? 0) +
          f2 * (values[r0 + 2 * columns + column] ?? 0) +
          f3 * (values[r0 + 3 * columns + column] ?? 0);
      }
    }
  }
  return product;
}

/** `oneᵀ · other` of two dense matrices of one shape whose product is symmetric: one half is computed and the other mirrored. */
export function multiplyGram(one: DenseMatrix, other: DenseMatrix): DenseMatrix {
  const { rows, columns } = one;
  const { values } = other;
  const product = createMatrix(columns, columns);
  for (let row = 0; row < rows; row += 4) {
    const r0 = row * columns;
    for (let column = 0; column < columns; column += 1) {
      const f0 = one.values[r0 + column] ?? 0;
      const f1 = one.values[r0 + columns + column] ?? 0;
      const f2 = one.values[r0 + 2 * columns + column] ?? 0;
      const f3 = one.values[r0 + 3 * columns + column] ?? 0;
      const target = column * columns;
      for (let at = 0; at <= column; at += 1) {
        product.values[target + at] =
          (product.values[target + at] ?? 0) +
          f0 * (values[r0 + at] ?? 0) +
          f1 * (values[r0 + columns + at] ?? 0) +
          f2 * (values[r0 + 2 * columns + at] ?? 0) +
          f3 * (values[r0 + 3 * columns + at] ?? 0);
      }
    }
  }
  return mirror(product);
}

/** The numbers at four places, those from `end` on as 0. */
function takeFour(
  numbers: Float64Array | Uint32Array,
  at: number,
  end: number,
): readonly [number, number, number, number] {
  return [
    numbers[at] ?? 0,
    at + 1 < end ? (numbers[at + 1] ?? 0) : 0,
    at + 2 < end ? (numbers[at + 2] ?? 0) : 0,
    at + 3 < end ? (numbers[at + 3] ?? 0) : 0,
  ];
}

function mirror({ rows, columns, values }: DenseMatrix): DenseMatrix {
  const mirrored = createMatrix(rows, columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [low, high] = row < column ? [row, column] : [column, row];
      mirrored.values[row * columns + column] = values[high * columns + low] ?? 0;
    }
  }
  return mirrored;
}
