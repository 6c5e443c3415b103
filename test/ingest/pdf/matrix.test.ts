import { expect, test } from "vitest";
import { identity, type Matrix, mapRectangle, multiply } from "../../../src/ingest/pdf/matrix.ts";

const flip: Matrix = [1, 0, 0, -1, 0, 842];
const move: Matrix = [1, 0, 0, 1, 10, 20];

test("multiply does the second mapping first", () => {
  expect(multiply(flip, move)).toEqual([1, 0, 0, -1, 10, 822]);
  expect(multiply(move, flip)).toEqual([1, 0, 0, -1, 10, 862]);
  expect(multiply(identity, flip)).toEqual(flip);
  expect(multiply([0, 1, -1, 0, 0, 0], [2, 0, 0, 3, 0, 0])).toEqual([0, 2, -3, 0, 0, 0]);
});

test("mapRectangle gives an upright rectangle, whatever is turned", () => {
  expect(mapRectangle(flip, [10, 20, 30, 40])).toEqual([10, 802, 30, 822]);
  expect(mapRectangle([0, 1, -1, 0, 0, 0], [10, 20, 30, 40])).toEqual([-40, 10, -20, 30]);
});
