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

/** One row of a sparse matrix: the columns of its elements, in rising order, and their values. */
export interface SparseRow {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** A row that points the same way and has the length 1; a row of zeros stays one. */
export function toUnitRow({ columns, values }: SparseRow): SparseRow {
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  return { columns, values: values.map((value) => (length > 0 ? value / length : 0)) };
}

/** Puts rows together into a matrix of so many columns. */
export function packRows(rows: readonly SparseRow[], columns: number): SparseMatrix {
  const starts = new Uint32Array(rows.length + 1);
  for (const [row, { values }] of rows.entries()) starts[row + 1] = (starts[row] ?? 0) + values.length;
  const total = starts[rows.length] ?? 0;
  const columnOf = new Uint32Array(total);
  const values = new Float64Array(total);
  for (const [index, row] of rows.entries()) {
    columnOf.set(row.columns, starts[index]);
    values.set(row.values, starts[index]);
  }
  return { rows: rows.length, columns, starts, columnOf, values };
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

/** `sparse · dense`. Eight rows of the dense matrix are taken a pass: the target is read and written once for all of them. */
export function multiply(sparse: SparseMatrix, dense: DenseMatrix): DenseMatrix {
  const product = createMatrix(sparse.rows, dense.columns);
  for (let row = 0; row < sparse.rows; row += 1) {
    const end = sparse.starts[row + 1] ?? 0;
    for (let at = sparse.starts[row] ?? 0; at < end; at += rowsAtOnce) {
      addRows(
        { sparse, at, end },
        dense,
        product.values.subarray(row * dense.columns, (row + 1) * dense.columns),
      );
    }
  }
  return product;
}

const rowsAtOnce = 8;

/** Elements `[at, end)` of a sparse matrix, all of one row. */
interface RowPart {
  readonly sparse: SparseMatrix;
  readonly at: number;
  readonly end: number;
}

/** Adds to `target` the first eight rows of `dense` that the elements name, each times its element. */
function addRows(part: RowPart, { columns, values }: DenseMatrix, target: Float64Array): void {
  const f0 = factorAt(part, 0);
  const f1 = factorAt(part, 1);
  const f2 = factorAt(part, 2);
  const f3 = factorAt(part, 3);
  const f4 = factorAt(part, 4);
  const f5 = factorAt(part, 5);
  const f6 = factorAt(part, 6);
  const f7 = factorAt(part, 7);
  const s0 = rowAt(part, 0) * columns;
  const s1 = rowAt(part, 1) * columns;
  const s2 = rowAt(part, 2) * columns;
  const s3 = rowAt(part, 3) * columns;
  const s4 = rowAt(part, 4) * columns;
  const s5 = rowAt(part, 5) * columns;
  const s6 = rowAt(part, 6) * columns;
  const s7 = rowAt(part, 7) * columns;
  for (let column = 0; column < columns; column += 1) {
    target[column] =
      (target[column] ?? 0) +
      f0 * (values[s0 + column] ?? 0) +
      f1 * (values[s1 + column] ?? 0) +
      f2 * (values[s2 + column] ?? 0) +
      f3 * (values[s3 + column] ?? 0) +
      f4 * (values[s4 + column] ?? 0) +
      f5 * (values[s5 + column] ?? 0) +
      f6 * (values[s6 + column] ?? 0) +
      f7 * (values[s7 + column] ?? 0);
  }
}

/** An element some places on; 0 where the row has none there. */
function factorAt({ sparse, at, end }: RowPart, offset: number): number {
  return at + offset < end ? (sparse.values[at + offset] ?? 0) : 0;
}

/** Its column, which is a row of the dense matrix; where there is none, any will do. */
function rowAt({ sparse, at, end }: RowPart, offset: number): number {
  return at + offset < end ? (sparse.columnOf[at + offset] ?? 0) : 0;
}

/** `dense · upper`, where all elements of the second matrix below its diagonal are 0. */
export function multiplyUpper(dense: DenseMatrix, upper: DenseMatrix): DenseMatrix {
  const product = createMatrix(dense.rows, upper.columns);
  const columns = turn(upper);
  for (let row = 0; row < dense.rows; row += tile.rows) {
    for (let column = 0; column < upper.columns; column += tile.columns) {
      addTile([dense, columns], product, {
        row,
        column,
        length: Math.min(column + tile.columns, dense.columns),
      });
    }
  }
  return product;
}

/** `oneᵀ · other` of two dense matrices of one shape whose product is symmetric: one half is computed and the other mirrored. */
export function multiplyGram(one: DenseMatrix, other: DenseMatrix): DenseMatrix {
  const turned = turn(one);
  const factors = [turned, one === other ? turned : turn(other)] as const;
  const product = createMatrix(one.columns, one.columns);
  for (let row = 0; row < one.columns; row += tile.rows) {
    for (let column = 0; column < Math.min(row + tile.rows, one.columns); column += tile.columns) {
      addTile(factors, product, { row, column, length: one.rows });
    }
  }
  for (let row = 0; row < product.rows; row += 1) {
    for (let column = 0; column < row; column += 1) {
      product.values[column * product.columns + row] = product.values[row * product.columns + column] ?? 0;
    }
  }
  return product;
}

/** How many elements of a product are summed up at once: as many as a processor has registers for, with the factors. */
const tile = { rows: 4, columns: 2 };

/**
 * Computes a tile of `one · otherᵀ`: the inner products of four rows with two rows over their first `length` elements. Every sum is kept in a
 * variable, so that nothing is written in the loop, where nearly all the time of a fit is spent. Each adds up in the order of the elements.
 */
function addTile(
  [one, other]: readonly [DenseMatrix, DenseMatrix],
  product: DenseMatrix,
  { row, column, length }: { readonly row: number; readonly column: number; readonly length: number },
): void {
  const [x, y] = [one.values, other.values];
  // A row beyond the last is read as the last one, and its sums are not kept.
  const x0 = row * one.columns;
  const x1 = Math.min(row + 1, one.rows - 1) * one.columns;
  const x2 = Math.min(row + 2, one.rows - 1) * one.columns;
  const x3 = Math.min(row + 3, one.rows - 1) * one.columns;
  const y0 = column * other.columns;
  const y1 = Math.min(column + 1, other.rows - 1) * other.columns;
  let s00 = 0;
  let s01 = 0;
  let s10 = 0;
  let s11 = 0;
  let s20 = 0;
  let s21 = 0;
  let s30 = 0;
  let s31 = 0;
  for (let at = 0; at < length; at += 1) {
    const v0 = y[y0 + at] ?? 0;
    const v1 = y[y1 + at] ?? 0;
    const f0 = x[x0 + at] ?? 0;
    const f1 = x[x1 + at] ?? 0;
    const f2 = x[x2 + at] ?? 0;
    const f3 = x[x3 + at] ?? 0;
    s00 += f0 * v0;
    s01 += f0 * v1;
    s10 += f1 * v0;
    s11 += f1 * v1;
    s20 += f2 * v0;
    s21 += f2 * v1;
    s30 += f3 * v0;
    s31 += f3 * v1;
  }
  const sums = [s00, s01, s10, s11, s20, s21, s30, s31];
  for (let index = 0; index < sums.length; index += 1) {
    const [below, beside] = [row + (index >> 1), column + (index & 1)];
    if (below < product.rows && beside < product.columns) {
      product.values[below * product.columns + beside] = sums[index] ?? 0;
    }
  }
}

/** Rows as columns. */
function turn({ rows, columns, values }: DenseMatrix): DenseMatrix {
  const turned = createMatrix(columns, rows);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      turned.values[column * rows + row] = values[row * columns + column] ?? 0;
    }
  }
  return turned;
}
