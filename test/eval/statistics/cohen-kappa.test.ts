import { describe, expect, test } from "vitest";
import { cohenKappa } from "../../../eval/statistics/cohen-kappa.ts";

describe("cohenKappa", () => {
  test("agrees with the textbook example of 20, 5, 10 and 15 of 50", () => {
    const { value, low, high } = cohenKappa([
      [20, 5],
      [10, 15],
    ]);
    // Observed .7, expected .5 · .6 + .5 · .4 = .5.
    expect(value).toBeCloseTo(0.4);
    // Fleiss, Cohen and Everitt (1969), each term by hand.
    const variance =
      (0.4 * 0.34 ** 2 + 0.3 * 0.46 ** 2 + 0.36 * (0.1 * 1.1 ** 2 + 0.2 * 0.9 ** 2) - 0.01) / 12.5;
    expect(low).toBeCloseTo(0.4 - 1.96 * Math.sqrt(variance), 3);
    expect(high).toBeCloseTo(0.4 + 1.96 * Math.sqrt(variance), 3);
  });

  test("is 1 for full agreement and 0 for what chance gives", () => {
    expect(
      cohenKappa([
        [3, 0],
        [0, 4],
      ]).value,
    ).toBeCloseTo(1);
    expect(
      cohenKappa([
        [4, 4],
        [4, 4],
      ]).value,
    ).toBeCloseTo(0);
  });

  test("is undefined where nothing was counted or only one label was given", () => {
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]).value,
    ).toBeNull();
    expect(
      cohenKappa([
        [5, 0],
        [0, 0],
      ]).value,
    ).toBeNull();
  });
});
