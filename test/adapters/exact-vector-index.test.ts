import { describe, expect, test } from "vitest";
import { createExactBuilder, createExactIndex } from "../../src/adapters/exact-vector-index.ts";
import { describeVectorIndex } from "../ports/vector-index-contract.ts";

describe("createExactBuilder", () => {
  describeVectorIndex(createExactBuilder);
});

describe("createExactIndex", () => {
  test("searches vectors in memory", () => {
    const index = createExactIndex([Float32Array.of(0, 1), Float32Array.of(1, 0)], 2);
    expect(index.search(Float32Array.of(1, 0), 1)).toEqual([{ position: 1, score: 1 }]);
  });

  test("refuses vectors of another dimension", () => {
    expect(() => createExactIndex([Float32Array.of(1)], 2)).toThrow(/Vector 0 has 1 components/);
  });
});
