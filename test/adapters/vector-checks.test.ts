import { expect, test } from "vitest";
import { checkQuestionVector, checkVectors, isZero } from "../../src/adapters/vector-checks.ts";

test("checkVectors takes vectors of the dimension, zero ones too", () => {
  expect(() => checkVectors([Float32Array.of(0, 0), Float32Array.of(1, -2)], 2)).not.toThrow();
  expect(() => checkVectors([], 2)).not.toThrow();
});

test("checkVectors names the first bad vector and what is wrong with it", () => {
  const rows = [Float32Array.of(1, 0), Float32Array.of(1)];
  expect(() => checkVectors(rows, 2)).toThrow("Vector 1 has 1 components where the index has 2 dimensions.");
  expect(() => checkVectors([Float32Array.of(Number.NaN, 1)], 2)).toThrow("Vector 0 has a component");
});

test("checkQuestionVector refuses a vector without length", () => {
  expect(() => checkQuestionVector(Float32Array.of(0, 0), 2)).toThrow("The question's vector has no length.");
  expect(() => checkQuestionVector(Float32Array.of(0, 1e-20), 2)).not.toThrow();
});

test("isZero takes minus zero for zero", () => {
  expect(isZero(Float32Array.of(0, -0))).toBe(true);
  expect(isZero(Float32Array.of(0, 1e-30))).toBe(false);
});
