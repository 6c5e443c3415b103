import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftPdf } from "../../../src/ingest/pdf/draft-pdf.ts";
import type { TextRun } from "../../../src/ingest/pdf/extracted-pdf.ts";
import { findHeadingLevels } from "../../../src/ingest/pdf/heading-levels.ts";
import { findPageLines, isSameRow } from "../../../src/ingest/pdf/page-lines.ts";
import { findParagraphs } from "../../../src/ingest/pdf/paragraphs.ts";
import { orderLines } from "../../../src/ingest/pdf/reading-order.ts";
import { withoutRunningLines } from "../../../src/ingest/pdf/running-lines.ts";
import { pageOf } from "./page-sample.ts";

const word = fc.constantFrom(
  "Article",
  "harbour",
  "data",
  "État",
  "keeps",
  "rules",
  "of",
  "law",
  "ship",
  "Party",
);

/** Runs in the middle of a page, where no running line stands, in letters of sizes between which none is a note's. */
const run: fc.Arbitrary<TextRun> = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(" ")),
  x: fc.integer({ min: 0, max: 500 }),
  y: fc.integer({ min: 120, max: 720 }),
  width: fc.integer({ min: 1, max: 300 }),
  size: fc.constantFrom(8, 10, 10, 10, 12, 18),
  isBold: fc.boolean(),
});

const runs = fc.array(run, { maxLength: 40 });

/** The letters of some texts, in no order. */
function lettersIn(texts: readonly string[]): string {
  return (texts.join("").match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join("");
}

const textsOf = (some: readonly { readonly text: string }[]) => some.map(({ text }) => text);

describe("of a page, whatever stands on it", () => {
  test("lines have every letter once", () => {
    fc.assert(
      fc.property(runs, (given) => {
        expect(lettersIn(textsOf(findPageLines({ runs: given })))).toBe(lettersIn(textsOf(given)));
      }),
    );
  });

  test("lines come from top to bottom, and pieces of one line from left to right", () => {
    fc.assert(
      fc.property(runs, (given) => {
        const lines = findPageLines({ runs: given });
        lines.slice(1).forEach((line, position) => {
          const previous = lines[position];
          if (!previous) return;
          expect(line.y > previous.y - 18 || isSameRow(line, previous)).toBe(true);
          expect(line.right).toBeGreaterThanOrEqual(line.x);
        });
      }),
    );
  });

  test("the reading order has every letter once, and margins around every line's beginning", () => {
    fc.assert(
      fc.property(runs, (given) => {
        const ordered = orderLines(findPageLines({ runs: given }));
        expect(lettersIn(textsOf(ordered))).toBe(lettersIn(textsOf(given)));
        for (const { column } of ordered) {
          expect(Number.isFinite(column.left)).toBe(true);
          expect(Number.isFinite(column.right)).toBe(true);
        }
      }),
    );
  });

  test("nothing in the middle of a page is a running line", () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 5 }), (given, count) => {
        const pages = Array.from({ length: count }, (_, page) => ({
          label: String(page + 1),
          height: 842,
          lines: findPageLines({ runs: given }),
        }));
        expect(withoutRunningLines(pages)).toEqual(pages);
      }),
    );
  });
});

describe("of a document, whatever its pages are", () => {
  const pages = fc.array(runs, { maxLength: 4 });

  test("paragraphs have every line once, and pages in order but for notes", () => {
    fc.assert(
      fc.property(pages, (given) => {
        const lined = given.map((page) => ({ lines: orderLines(findPageLines({ runs: page })) }));
        const paragraphs = findParagraphs(lined);
        const count = paragraphs.reduce((sum, { lines }) => sum + lines.length, 0);
        expect(count).toBe(lined.reduce((sum, { lines }) => sum + lines.length, 0));
        for (const paragraph of paragraphs) {
          expect(paragraph.lines.length).toBeGreaterThan(0);
          expect(paragraph.page).toBeLessThan(given.length);
        }
      }),
    );
  });

  test("blocks have every letter, each the label of a page, and depths that lists can have", () => {
    fc.assert(
      fc.property(pages, (given) => {
        const made = given.map((page, number) => pageOf(page, `p${number}`));
        const { blocks } = draftPdf({ title: null, language: null, date: null, outline: [], pages: made });
        expect(lettersIn(textsOf(blocks))).toBe(lettersIn(given.flatMap(textsOf)));
        for (const block of blocks) {
          expect(made.map(({ label }) => label)).toContain(block.locator?.page);
          expect(block.text).toBe(block.text.trim());
          expect(block.depth).toBeGreaterThanOrEqual(block.kind === "paragraph" ? 0 : 1);
        }
      }),
    );
  });

  test("at most one heading is the title, and the others have levels below it", () => {
    const candidate = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(" ")),
      size: fc.constantFrom(8, 10, 11, 12, 20),
      isBold: fc.boolean(),
      isItem: fc.boolean(),
      lines: fc.integer({ min: 1, max: 6 }),
    });
    const outline = fc.array(fc.record({ title: word, depth: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(candidate, { maxLength: 30 }),
        outline,
        fc.option(word),
        (paragraphs, entries, title) => {
          const levels = findHeadingLevels(paragraphs, { bodySize: 10, outline: entries, title });
          expect(levels).toHaveLength(paragraphs.length);
          expect(levels.filter((level) => level === 1).length).toBeLessThanOrEqual(1);
          for (const level of levels) expect(level === undefined || level >= 1).toBe(true);
        },
      ),
    );
  });
});
