import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Rewriting } from "../../src/text/edit-map.ts";

/** Rewrites a source piece by piece: "keep" as it is, "drop", or replace by other words. */
const step = fc.record({
  words: fc.string({ minLength: 1, maxLength: 5 }),
  becomes: fc.oneof(
    fc.constant("keep" as const),
    fc.string({ maxLength: 4 }).map((text) => ({ text })),
  ),
});

describe("Rewriting", () => {
  test("gives the text that its steps make, and each piece maps to where it came from", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
        const rewriting = new Rewriting();
        const pieces: {
          readonly from: number;
          readonly to: number;
          readonly start: number;
          readonly end: number;
        }[] = [];
        let at = 0;
        let written = "";
        for (const { words, becomes } of steps) {
          const text = becomes === "keep" ? words : becomes.text;
          if (becomes === "keep") rewriting.keep(words, at);
          else rewriting.replace({ start: at, end: at + words.length }, text);
          pieces.push({
            from: at,
            to: at + words.length,
            start: written.length,
            end: written.length + text.length,
          });
          at += words.length;
          written += text;
        }
        const { text, offsets } = rewriting.finish();
        expect(text).toBe(written);
        for (const { from, to, start, end } of pieces) {
          if (end > start) expect(offsets.toSource({ start, end })).toEqual({ start: from, end: to });
        }
      }),
    );
  });

  test("maps a part of what was kept to that part, and of what was replaced to the whole", () => {
    const rewriting = new Rewriting();
    rewriting.keep("good ", 10);
    rewriting.replace({ start: 15, end: 16 }, "fi");
    const { offsets } = rewriting.finish();
    expect(offsets.toSource({ start: 1, end: 3 })).toEqual({ start: 11, end: 13 });
    expect(offsets.toSource({ start: 5, end: 6 })).toEqual({ start: 15, end: 16 });
    expect(offsets.toSource({ start: 6, end: 7 })).toEqual({ start: 15, end: 16 });
  });

  test("maps an empty range to an empty span, at the end too", () => {
    const rewriting = new Rewriting();
    rewriting.keep("abc", 4);
    const { offsets } = rewriting.finish();
    expect(offsets.toSource({ start: 1, end: 1 })).toEqual({ start: 5, end: 5 });
    expect(offsets.toSource({ start: 3, end: 3 })).toEqual({ start: 7, end: 7 });
  });

  test("maps nothing to the beginning where nothing was written", () => {
    const { text, offsets } = new Rewriting().finish();
    expect([text, offsets.toSource({ start: 0, end: 0 })]).toEqual(["", { start: 0, end: 0 }]);
  });

  test("counts in UTF-16 code units, as slices do", () => {
    const rewriting = new Rewriting();
    rewriting.keep("😀a", 0);
    expect(rewriting.finish().offsets.toSource({ start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });
});
