import { expect, test } from "vitest";
import { normalPoint, normalTail, powerPoint } from "../../../eval/statistics/normal.ts";

test.each([
  [0, 0.5],
  [1, 0.158655],
  [normalPoint, 0.025],
  [powerPoint, 0.2],
  [3, 0.0013499],
])("normalTail above %d is that of the table", (x, share) => {
  expect(normalTail(x)).toBeCloseTo(share, 6);
});

test("normalTail falls to nothing far out", () => {
  expect(normalTail(18)).toBeLessThan(1e-60);
});
