import { expect, test } from "vitest";
import { normalPoint } from "../../../eval/statistics/normal.ts";
import { studentPoint } from "../../../eval/statistics/student-t.ts";

// The printed table of any handbook, two-sided 5 %.
test.each([
  [1, 12.706],
  [2, 4.303],
  [5, 2.571],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])("studentPoint of %i degrees is that of the table", (degrees, point) => {
  expect(studentPoint(degrees)).toBeCloseTo(point, 2);
});

test("studentPoint at three degrees is within half a hundredth of the table", () => {
  expect(Math.abs(studentPoint(3) - 3.18245)).toBeLessThan(0.005);
});

test("studentPoint falls to the normal point and never below it", () => {
  const points = [1, 2, 3, 4, 10, 100, 1e6].map(studentPoint);
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(points.at(-1)).toBeCloseTo(normalPoint, 5);
  expect(Math.min(...points)).toBeGreaterThan(normalPoint);
});
