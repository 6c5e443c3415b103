import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { distinctPinpoints, type Mention } from "../../src/domain/mention.ts";
import { containsSpan, overlapsSpan, type Span, shiftSpan, sliceSpan } from "../../src/domain/span.ts";

const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([start, length]) => ({ start, end: start + length }));
const positionsOf = ({ start, end }: Span): ReadonlySet<number> =>
  new Set(Array.from({ length: end - start }, (_, step) => start + step));

describe("spans behave as the positions that they cover:", () => {
  test("they overlap where they share one", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (one, other) => {
        fc.pre(one.end > one.start && other.end > other.start);
        expect(overlapsSpan(one, other)).toBe(!positionsOf(one).isDisjointFrom(positionsOf(other)));
      }),
    );
  });

  test("the outer one contains all of the inner one's", () => {
    fc.assert(
      fc.property(anySpan, anySpan, (outer, inner) => {
        fc.pre(inner.end > inner.start);
        expect(containsSpan(outer, inner)).toBe(positionsOf(inner).isSubsetOf(positionsOf(outer)));
      }),
    );
  });

  test("shifted there and back they are the same, and keep their length", () => {
    fc.assert(
      fc.property(anySpan, fc.integer({ min: -20, max: 1000 }), (span, offset) => {
        const shifted = shiftSpan(span, offset);
        expect(shifted.end - shifted.start).toBe(span.end - span.start);
        expect(shiftSpan(shifted, -offset)).toEqual(span);
      }),
    );
  });

  test("a span of a passage, shifted to its document, covers the same words", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), anySpan, (before, passage, span) => {
        expect(sliceSpan(before + passage, shiftSpan(span, before.length))).toBe(sliceSpan(passage, span));
      }),
    );
  });

  test("an empty span lies within another one and shares nothing with it at its edges", () => {
    const span = { start: 3, end: 6 };
    expect(containsSpan(span, { start: 6, end: 6 })).toBe(true);
    expect(overlapsSpan(span, { start: 6, end: 6 })).toBe(false);
    expect(overlapsSpan(span, { start: 3, end: 3 })).toBe(false);
  });

  test("the unit is that of slices, so that an emoji is two", () => {
    expect(sliceSpan("a😀b", { start: 1, end: 3 })).toBe("😀");
  });
});

describe("distinctPinpoints", () => {
  const mentionOf = (...places: (readonly [string, string | null, ...string[]])[]): Mention => ({
    span: { start: 0, end: 1 },
    pinpoints: places.map(([instrument, article, ...subdivisions]) => ({
      instrument,
      article,
      subdivisions,
    })),
  });

  test.each<[string, readonly Mention[], number]>([
    ["an instrument and an article of it", [mentionOf(["crc", null], ["crc", "1"])], 2],
    ["one article of two instruments", [mentionOf(["crc", "1"], ["opsc", "1"])], 2],
    ["an article and its paragraph", [mentionOf(["crc", "1"], ["crc", "1", "1"])], 2],
    ["an article 11 and an article 1(1)", [mentionOf(["crc", "11"], ["crc", "1", "1"])], 2],
    ["article 2 bis and article 2, point bis", [mentionOf(["crc", "2 bis"], ["crc", "2", "bis"])], 2],
    ["the same in two mentions", [mentionOf(["crc", "1"]), mentionOf(["crc", "1"])], 1],
    ["the same with subdivisions", [mentionOf(["crc", "1", "a"]), mentionOf(["crc", "1", "a"])], 1],
    ["the same labels in another order", [mentionOf(["crc", "1", "a", "b"], ["crc", "1", "b", "a"])], 2],
    ["no mention", [], 0],
  ])("of %s", (_, mentions, count) => {
    expect(distinctPinpoints(mentions)).toHaveLength(count);
  });
});
