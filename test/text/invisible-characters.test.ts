import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stripInvisible } from "../../src/text/invisible-characters.ts";

describe("stripInvisible", () => {
  test.each([
    ["zero width spaces", "a\u200Bb", "ab", 1],
    ["word joiners and invisible operators", "a\u2060b\u2063c", "abc", 2],
    ["byte order marks", "\uFEFFab", "ab", 1],
    ["marks, embeddings and isolates of direction", "a\u200Eb\u202Ec\u2066d\u2069e\u061Cf", "abcdef", 5],
    ["tags", "a\u{E0001}\u{E0049}\u{E0067}b", "ab", 3],
    ["private use", "a\uE000b\u{F0000}c\u{100000}d", "abcd", 3],
    ["selectors of variants that hide bytes", "a\u{E0100}\u{E0110}\uFE00b", "ab", 3],
    ["fillers", "a\u3164b\u115Fc\uFFA0d", "abcd", 3],
    ["anchors of annotations", "a\uFFF9b\uFFFBc", "abc", 2],
    ["halves of surrogate pairs", "a\uD800b", "ab", 1],
    ["joiners between Latin letters", "a\u200Cb\u200Dc", "abc", 2],
    ["soft hyphens, without counting them", "cyber\u00ADcrime", "cybercrime", 0],
  ])("takes out %s", (_, text, visible, removed) => {
    expect(stripInvisible(text)).toEqual({ text: visible, removed });
  });

  test.each([
    ["Persian with a joiner", "می\u200Cخواهم"],
    ["Hindi with joiners", "क\u094D\u200Dष क\u094D\u200Cष"],
    ["Sinhala with a joiner", "ක\u0DCA\u200Dර"],
    ["a family", "👨\u200D👩\u200D👧"],
    ["a heart in colour", "❤\uFE0F"],
    ["a keycap", "1\uFE0F\u20E3"],
    ["a variant of a Chinese character", "葛\u{E0100}"],
    ["Mongolian with a selector", "ᠠ\u180B"],
    ["accents, dashes and line ends", "é e\u0301 – “a”\n\tb\u00A0c"],
  ])("keeps %s as it is", (_, text) => {
    expect(stripInvisible(text)).toEqual({ text, removed: 0 });
  });

  test("keeps one selector after a picture and takes out the rest", () => {
    expect(stripInvisible(`❤${"\uFE0F".repeat(5)}`)).toEqual({ text: "❤\uFE0F", removed: 4 });
  });

  test("leaves nothing for a second time, and only takes away", () => {
    const letter = fc.constantFrom(
      "a",
      "\u200B",
      "\u200D",
      "\u{E0041}",
      "\uFE0F",
      "م",
      "❤",
      "\u00AD",
      "\uE000",
      " ",
    );
    fc.assert(
      fc.property(fc.array(letter), (letters) => {
        const text = letters.join("");
        const once = stripInvisible(text);
        expect(once.text.length).toBeLessThanOrEqual(text.length);
        expect(once.text).not.toMatch(/[\u200B\u{E0041}\u00AD\uE000]/u);
        expect(
          stripInvisible("a".repeat(3) + once.text.replaceAll("\u200D", "").replaceAll("\uFE0F", "")).removed,
        ).toBe(0);
      }),
    );
  });
});
