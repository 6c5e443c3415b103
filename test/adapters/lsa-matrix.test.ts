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
