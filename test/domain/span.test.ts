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
    { one: { start: 0, end: 5 }, other: { start: 0, end: 5 }, contains: true, overlaps: true },
    { one: { start: 0, end: 5 }, other: { start: 1, end: 4 }, contains: true, overlaps: true },
    { one: { start: 0, end: 5 }, other: { start: 4, end: 6 }, contains: false, overlaps: true },
    { one: { start: 0, end: 5 }, other: { start: 5, end: 6 }, contains: false, overlaps: false },
  ])("containsSpan and overlapsSpan of $one and $other", ({ one, other, contains, overlaps }) => {
    expect(containsSpan(one, other)).toBe(contains);
    expect(overlapsSpan(one, other)).toBe(overlaps);
    expect(overlapsSpan(other, one)).toBe(overlaps);
  });
});
