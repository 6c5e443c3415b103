import { createMatrix, type DenseMatrix, type SparseMatrix } from "../../src/adapters/lsa-matrix.ts";

/** A dense matrix from its rows. */
export function denseOf(rows: readonly (readonly number[])[]): DenseMatrix {
  const matrix = createMatrix(rows.length, rows[0]?.length ?? 0);
  matrix.values.set(rows.flat());
  return matrix;
}

/** The rows of a dense matrix. */
export function rowsOf({ rows, columns, values }: DenseMatrix): readonly (readonly number[])[] {
  return Array.from({ length: rows }, (_, row) => [...values.subarray(row * columns, (row + 1) * columns)]);
}

/** The sparse form of the same rows. */
export function sparseOf(rows: readonly (readonly number[])[]): SparseMatrix {
  const elements = rows.map((row) =>
    row.flatMap((value, column) => (value === 0 ? [] : [{ value, column }])),
  );
  const starts = new Uint32Array(rows.length + 1);
  for (const [index, row] of elements.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  return {
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    starts,
    columnOf: Uint32Array.from(elements.flat(), ({ column }) => column),
    values: Float64Array.from(elements.flat(), ({ value }) => value),
  };
}
