import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { multiply, multiplyGram, multiplyUpper, transpose } from "../../src/adapters/lsa-matrix.ts";
import { denseOf, rowsOf, sparseOf } from "./lsa-samples.ts";

const rows = [
  [1, 0, 2],
  [0, 3, 0],
];

describe("multiply", () => {
  test("gives rows of the sparse one by columns of the dense one", () => {
    const product = multiply(
      sparseOf(rows),
      denseOf([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    );
    expect(rowsOf(product)).toEqual([
      [11, 14],
      [9, 12],
    ]);
  });

  test("adds up rows of any number of elements", () => {
    for (let elements = 0; elements <= 9; elements += 1) {
      const row = Array.from({ length: 9 }, (_, column) => (column < elements ? column + 1 : 0));
      const ones = denseOf(Array.from({ length: 9 }, () => [1, 2]));
      const sum = (elements * (elements + 1)) / 2;
      expect(rowsOf(multiply(sparseOf([row]), ones))).toEqual([[sum, 2 * sum]]);
    }
  });

  test("gives nothing of no rows", () => {
    expect(multiply(sparseOf([]), denseOf([])).values).toHaveLength(0);
  });
});

describe("transpose", () => {
  test("makes rows of columns", () => {
    const identity = denseOf([
      [1, 0],
      [0, 1],
    ]);
    expect(rowsOf(multiply(transpose(sparseOf(rows)), identity))).toEqual([
      [1, 0],
      [0, 3],
      [2, 0],
    ]);
  });

  test("gives the matrix back when done twice", () => {
    expect(transpose(transpose(sparseOf(rows)))).toEqual(sparseOf(rows));
  });
});

describe("multiplyGram", () => {
  test("gives the inner products of all columns", () => {
    const matrix = denseOf([
      [1, 2],
      [3, 4],
    ]);
    expect(rowsOf(multiplyGram(matrix, matrix))).toEqual([
      [10, 14],
      [14, 20],
    ]);
  });

  test("adds up any number of rows", () => {
    for (let rows = 1; rows <= 9; rows += 1) {
      const matrix = denseOf(Array.from({ length: rows }, (_, row) => [row + 1, 1]));
      const sum = (rows * (rows + 1)) / 2;
      const squares = Array.from({ length: rows }, (_, row) => (row + 1) ** 2).reduce(
        (all, one) => all + one,
        0,
      );
      expect(rowsOf(multiplyGram(matrix, matrix))).toEqual([
        [squares, sum],
        [sum, rows],
      ]);
    }
  });
});

describe("multiplyUpper", () => {
  test("multiplies by a matrix that is zero below its diagonal", () => {
    const upper = denseOf([
      [1, 2],
      [0, 3],
    ]);
    expect(
      rowsOf(
        multiplyUpper(
          denseOf([
            [1, 1],
            [2, 0],
          ]),
          upper,
        ),
      ),
    ).toEqual([
      [1, 5],
      [2, 4],
    ]);
  });

  test("takes any number of columns", () => {
    for (let size = 1; size <= 9; size += 1) {
      const line = Array.from({ length: size }, (_, column) => column + 1);
      const upper = denseOf(line.map((_, row) => line.map((__, column) => (column >= row ? 1 : 0))));
      const sums = line.map((value) => (value * (value + 1)) / 2);
      expect(rowsOf(multiplyUpper(denseOf([line]), upper))).toEqual([sums]);
    }
  });
});

/** Rows of fractions, of which about a third are zero. */
const anyRows = (rows: number, columns: number) => {
  const element = fc.oneof(
    fc.constant(0),
    fc.double({ min: -9, max: 9, noNaN: true }),
    fc.integer({ min: -9, max: 9 }),
  );
  return fc.array(fc.array(element, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
};

/** Two numbers up to 19: no tile and no pass divides them all. */
const anyShape = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 1, max: 19 }));

/** The product as it is defined, each sum taken in the order of its terms. */
function plainProduct(
  one: readonly (readonly number[])[],
  other: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  return one.map((row) =>
    (other[0] ?? []).map((_, column) =>
      row.reduce((sum, value, at) => sum + value * (other[at]?.[column] ?? 0), 0),
    ),
  );
}

const turn = (matrix: readonly (readonly number[])[]) =>
  (matrix[0] ?? []).map((_, column) => matrix.map((row) => row[column] ?? 0));

describe("the products", () => {
  test("are, to the last bit, the sums of their terms in order", () => {
    const shapes = anyShape.chain(([rows, columns]) =>
      fc.tuple(anyRows(rows, columns), anyRows(columns, rows), anyRows(columns, columns)),
    );
    fc.assert(
      fc.property(shapes, ([wide, tall, square]) => {
        expect(rowsOf(multiply(sparseOf(wide), denseOf(tall)))).toEqual(plainProduct(wide, tall));
        const upper = square.map((row, at) => row.map((value, column) => (column < at ? 0 : value)));
        expect(rowsOf(multiplyUpper(denseOf(wide), denseOf(upper)))).toEqual(plainProduct(wide, upper));
        const gram = plainProduct(turn(wide), wide);
        expect(rowsOf(multiplyGram(denseOf(wide), denseOf(wide)))).toEqual(gram);
      }),
    );
  });
});
