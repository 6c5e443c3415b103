import { describe, expect, test } from "vitest";
import { multiplyGram } from "../../src/adapters/lsa-matrix.ts";
import { createRandom } from "../../src/adapters/lsa-random.ts";
import { findLeadingSubspace } from "../../src/adapters/lsa-subspace.ts";
import { rowsOf, sparseOf } from "./lsa-samples.ts";

const find = (rows: readonly (readonly number[])[], dimension: number, iterations = 4) =>
  findLeadingSubspace(sparseOf(rows), { dimension, iterations, random: createRandom(3) });

describe("findLeadingSubspace", () => {
  test("finds the direction in which rows vary most", () => {
    const [first, second, third] = rowsOf(
      find(
        [
          [10, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
        1,
      ),
    );
    expect(Math.abs(first?.[0] ?? 0)).toBeCloseTo(1, 6);
    expect(second?.[0]).toBeCloseTo(0, 6);
    expect(third?.[0]).toBeCloseTo(0, 6);
  });

  test("spans the space of the two largest singular values of a matrix that is not diagonal", () => {
    // Rows a + b, a - b and a little of c, with a = (1,1,0)/√2 and b = (0,0,1): the leading plane is that of a and b.
    const basis = find(
      [
        [7, 7, 3],
        [7, 7, -3],
        [0.1, -0.1, 0],
      ],
      2,
      6,
    );
    const lengthOf = (vector: readonly number[]) => {
      const projected = rowsOf(basis).reduce(
        (sum, row, at) => sum.map((value, column) => value + (row[column] ?? 0) * (vector[at] ?? 0)),
        [0, 0],
      );
      return Math.hypot(...projected);
    };
    expect(lengthOf([Math.SQRT1_2, Math.SQRT1_2, 0])).toBeCloseTo(1, 5);
    expect(lengthOf([0, 0, 1])).toBeCloseTo(1, 5);
    expect(lengthOf([Math.SQRT1_2, -Math.SQRT1_2, 0])).toBeCloseTo(0, 5);
  });

  test("gives an orthonormal basis, with no more dimensions than the matrix has rank", () => {
    const basis = find(
      [
        [1, 1, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 2, 1],
      ],
      4,
    );
    expect(basis.columns).toBe(2);
    const [first, second] = rowsOf(multiplyGram(basis, basis));
    expect(first?.[0]).toBeCloseTo(1, 9);
    expect(first?.[1]).toBeCloseTo(0, 9);
    expect(second?.[1]).toBeCloseTo(1, 9);
  });

  test("gives the same basis for the same seed, to the last bit", () => {
    const rows = [
      [1, 2, 0, 4],
      [0, 1, 1, 0],
      [3, 0, 0, 1],
    ];
    expect(find(rows, 2).values).toEqual(find(rows, 2).values);
  });

  test("gives no dimension for a matrix of zeros or without rows", () => {
    expect(find([[0, 0]], 2).columns).toBe(0);
    expect(find([], 2).columns).toBe(0);
  });
});
