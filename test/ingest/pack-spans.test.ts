import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Span } from "../../src/domain/span.ts";
import { packSpans } from "../../src/ingest/pack-spans.ts";

const wordsIn = (text: string) => text.match(/\S+/g)?.length ?? 0;
const sentence = (words: number) => `${"word ".repeat(words - 1)}end.`;

/** The texts of spans packed from blocks that are parted by empty lines. */
function pack(...blocks: readonly string[]): readonly string[] {
  const text = blocks.join("\n\n");
  const spans: Span[] = [];
  for (const block of blocks) {
    const start = (spans.at(-1)?.end ?? -2) + 2;
    spans.push({ start, end: start + block.length });
  }
  return packSpans(text, spans).map(({ start, end }) => text.slice(start, end));
}

describe("packSpans", () => {
  test("keeps blocks whole that are short together", () => {
    expect(pack(sentence(100), sentence(100))).toHaveLength(1);
    expect(pack()).toEqual([]);
  });

  test("parts long texts between blocks before it parts a block", () => {
    expect(pack(sentence(100), sentence(90), sentence(30)).map(wordsIn)).toEqual([100, 120]);
  });

  test("parts a long block between sentences, as many together as stay near the target", () => {
    const block = Array.from({ length: 10 }, () => `W${sentence(50).slice(1)}`).join(" ");
    const packed = pack(block);
    expect(packed.map(wordsIn)).toEqual([100, 100, 100, 100, 100]);
    expect(packed.every((part) => part.endsWith("end."))).toBe(true);
    expect(packed.join(" ")).toBe(block);
  });

  test("parts a long sentence at semicolons, then commas, then words", () => {
    expect(pack(`${sentence(150).slice(0, -1)}; ${sentence(80)}`).map(wordsIn)).toEqual([150, 80]);
    expect(pack(`${sentence(150).slice(0, -1)}, ${sentence(80)}`).map(wordsIn)).toEqual([150, 80]);
    expect(pack("word ".repeat(500).trim()).map(wordsIn)).toEqual([120, 120, 120, 120, 20]);
  });

  test("covers every word once, in order, by passages of bounded length", () => {
    const word = fc.constantFrom("a", "B", "c.", "d;", "e,", "f:", "“G.”", "1.", "(h)", "i?");
    const block = fc.array(word, { minLength: 1, maxLength: 500 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        const packed = pack(...blocks);
        expect(packed.flatMap((part) => part.split(/\s+/))).toEqual(blocks.flatMap((one) => one.split(" ")));
        for (const part of packed) expect(wordsIn(part)).toBeLessThanOrEqual(200);
      }),
      { numRuns: 100 },
    );
  });
});
