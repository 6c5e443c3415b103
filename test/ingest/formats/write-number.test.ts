import { describe, expect, test } from "vitest";
import { type NumberStyle, writeNumber } from "../../../src/ingest/formats/write-number.ts";

describe("writeNumber", () => {
  test.each([
    [1, "decimal", "1"],
    [120, "decimal", "120"],
    [1, "lower-letter", "a"],
    [26, "lower-letter", "z"],
    [27, "lower-letter", "27"],
    [3, "upper-letter", "C"],
    [4, "lower-roman", "iv"],
    [49, "lower-roman", "xlix"],
    [88, "lower-roman", "lxxxviii"],
    [90, "lower-roman", "90"],
    [14, "upper-roman", "XIV"],
    [0, "lower-roman", "0"],
    [-1, "lower-letter", "-1"],
  ] as const satisfies readonly (readonly [number, NumberStyle, string])[])(
    "writes %i in %s as %s",
    (number, style, written) => {
      expect(writeNumber(number, style)).toBe(written);
    },
  );
});
