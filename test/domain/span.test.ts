import { describe, expect, test } from "vitest";
import { containsSpan, overlapsSpan, shiftSpan, sliceSpan } from "../../src/domain/span.ts";

describe("span", () => {
  test("sliceSpan gives the words that the span covers", () => {
    expect(sliceSpan("Article 34 applies", { start: 8, end: 10 })).toBe("34");
  });

  test("shiftSpan moves both ends", () => {
    expect(shiftSpan({ start: 1, end: 4 }, 10)).toEqual({ start: 11, end: 14 });
  });

  test.each([
    [{ start: 0, end: 5 }, { start: 0, end: 5 }, true, true],
    [{ start: 0, end: 5 }, { start: 1, end: 4 }, true, true],
    [{ start: 0, end: 5 }, { start: 4, end: 6 }, false, true],
    [{ start: 0, end: 5 }, { start: 5, end: 6 }, false, false],
  ])("containsSpan and overlapsSpan of %j and %j", (one, other, contains, overlaps) => {
    expect(containsSpan(one, other)).toBe(contains);
    expect(overlapsSpan(one, other)).toBe(overlaps);
    expect(overlapsSpan(other, one)).toBe(overlaps);
  });
});
