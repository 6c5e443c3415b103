import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { multiplyGram } from "../../src/adapters/lsa-matrix.ts";
import { orthonormalise } from "../../src/adapters/lsa-orthonormal.ts";
import { denseOf, rowsOf } from "./lsa-samples.ts";

const orthonormalised = (rows: readonly (readonly number[])[]) => {
  const matrix = denseOf(rows);
  return orthonormalise(matrix, multiplyGram(matrix, matrix));
};

describe("orthonormalise", () => {
  test("does what Gram and Schmidt do by hand", () => {
    const [first, second] = rowsOf(
      orthonormalised([
        [3, 1],
        [4, 7],
      ]),
    );
    expect(first?.[0]).toBeCloseTo(0.6, 12);
    expect(second?.[0]).toBeCloseTo(0.8, 12);
    expect(first?.[1]).toBeCloseTo(-0.8, 12);
    expect(second?.[1]).toBeCloseTo(0.6, 12);
  });

  test("leaves out columns that depend on those before them", () => {
    expect(
      orthonormalised([
        [1, 2, 0],
        [1, 2, 1],
      ]).columns,
    ).toBe(2);
    expect(
      orthonormalised([
        [0, 1],
        [0, 1],
      ]).columns,
    ).toBe(1);
    expect(orthonormalised([[0], [0]]).columns).toBe(0);
  });

  test("gives columns of unit length at right angles", () => {
    const rows = fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 4, maxLength: 4 }), {
      minLength: 6,
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const result = orthonormalised(given);
        const gram = rowsOf(multiplyGram(result, result));
        for (const [row, values] of gram.entries()) {
          for (const [column, value] of values.entries()) {
            expect(value).toBeCloseTo(row === column ? 1 : 0, 6);
          }
        }
      }),
    );
  });
});
