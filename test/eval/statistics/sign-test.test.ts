import { describe, expect, test } from "vitest";
import { signTest } from "../../../eval/statistics/sign-test.ts";

describe("signTest", () => {
  test.each([
    // Of n fair coins all fall: one in two to the power of n.
    [{ fell: 1, rose: 0 }, 1 / 2],
    [{ fell: 4, rose: 0 }, 1 / 16],
    [{ fell: 5, rose: 0 }, 1 / 32],
    // At least 8 of 10: (45 + 10 + 1) / 1024.
    [{ fell: 8, rose: 2 }, 56 / 1024],
    [{ fell: 0, rose: 0 }, 1],
    [{ fell: 0, rose: 9 }, 1],
    // At least 2 of 3: (3 + 1) / 8.
    [{ fell: 2, rose: 1 }, 4 / 8],
  ])("of %o is %d", (changes, expected) => {
    expect(signTest(changes)).toBeCloseTo(expected, 12);
  });

  test("stays a probability for thousands of changes", () => {
    expect(signTest({ fell: 5000, rose: 5000 })).toBeCloseTo(0.504, 3);
    expect(signTest({ fell: 9000, rose: 1000 })).toBeLessThan(1e-300);
  });
});
