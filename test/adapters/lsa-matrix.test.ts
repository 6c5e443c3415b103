import { describe, expect, test } from "vitest";
import { multiply, multiplyGram, transpose } from "../../src/adapters/lsa-matrix.ts";
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
});
