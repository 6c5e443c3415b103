import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftPdf } from "../../../src/ingest/pdf/draft-pdf.ts";
import type { PdfPage, TextRun } from "../../../src/ingest/pdf/extracted-pdf.ts";
import { gatherVocabulary, joinLines } from "../../../src/ingest/pdf/join-lines.ts";
import { pageOf, run } from "./page-sample.ts";

const words = (
  "the administrations of all participating harbours keep comparable records of ships that call at them and of " +
  "passengers on board so that investigations into irregularities need not end at the quayside where cross-border " +
  "cooperation has hitherto existed in correspondence between harbour masters who know each other personally"
).split(" ");

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 12, maxLength: 60 })
  .map((some) => `The ${some.join(" ")}.`);

/** Sets a sentence in lines of so many letters, and breaks words that do not fit after their fourth letter or their hyphen. */
function typeset(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const room = width - line.length - 1;
    const at = word.includes("-") ? word.indexOf("-") + 1 : 4;
    if (word.length <= room) line = line === "" ? word : `${line} ${word}`;
    else if (/^[a-z-]{8,}$/.test(word) && room > at + 1) {
      lines.push(`${line} ${word.slice(0, at)}${word.includes("-") ? "" : "-"}`);
      line = word.slice(at);
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** A paragraph of the text on a page, as a typesetter places it: twelve points from line to line, all but the last line full. */
function place(
  lines: readonly string[],
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly TextRun[] {
  return lines.map((text, position) => {
    const isLast = position === lines.length - 1;
    return run(text, x, y + 12 * position, { width: isLast ? (width * text.length) / 90 : width });
  });
}

describe("a text that was typeset", () => {
  test("is joined to what it was, whatever the width of its lines", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 24, max: 80 }), (text, width) => {
        const known = gatherVocabulary([`x ${words.join(" ")} x`]);
        expect(joinLines(typeset(text, width), known)).toBe(text);
      }),
    );
  });

  test("is read paragraph by paragraph in one column", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (texts) => {
        let y = 120;
        const runs = texts.flatMap((text) => {
          const placed = place(typeset(text, 70), { x: 72, y, width: 400 });
          y += 12 * placed.length + 18;
          return placed;
        });
        expect(blocksOf([pageOf(runs)])).toHaveLength(texts.length);
        expect(blocksOf([pageOf(runs)]).map(lettersOf)).toEqual(texts.map(lettersOf));
      }),
    );
  });

  test("is read column by column where there are two", () => {
    const long = fc
      .array(fc.constantFrom(...words), { minLength: 60, maxLength: 90 })
      .map((some) => `The ${some.join(" ")}.`);
    fc.assert(
      fc.property(long, long, (left, right) => {
        const runs = [
          ...place(typeset(left, 40), { x: 60, y: 120, width: 220 }),
          ...place(typeset(right, 40), { x: 310, y: 120, width: 220 }),
        ];
        const shuffled = runs.toSorted((one, other) => one.y - other.y);
        expect(lettersOf(blocksOf([pageOf(shuffled)]).join(" "))).toBe(lettersOf(left + right));
      }),
    );
  });

  test("is read without the heads, feet and numbers that all pages have", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 3, maxLength: 8 }),
        fc.integer({ min: 1, max: 900 }),
        (texts, first) => {
          const pages = texts.map((text, number) =>
            pageOf(
              [
                run("HARBOUR LAW REVIEW", 72, 40),
                run(`${first + number}`, 500, 40),
                ...place(typeset(text, 70), { x: 72, y: 300, width: 400 }),
                run(`Printed in Harbour Town – ${first + number}`, 72, 810),
              ],
              String(first + number),
            ),
          );
          expect(blocksOf(pages).map(lettersOf)).toEqual(texts.map(lettersOf));
        },
      ),
    );
  });

  test("is one paragraph where a page ends in the middle of it", () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 10 }), (text, after) => {
        const lines = typeset(text, 60);
        const cut = Math.min(after, lines.length - 1);
        const full = (some: readonly string[], isEnd: boolean) =>
          place(isEnd ? some : [...some, ""], { x: 72, y: 300, width: 400 }).filter(
            (line) => line.text !== "",
          );
        if (cut < 1) return;
        const pages = [
          pageOf(full(lines.slice(0, cut), false), "1"),
          pageOf(full(lines.slice(cut), true), "2"),
        ];
        const { blocks } = draft(pages);
        expect(blocks.map((block) => lettersOf(block.text))).toEqual([lettersOf(text)]);
        expect(blocks[0]?.locator?.page).toBe("1");
      }),
    );
  });
});

function draft(pages: readonly PdfPage[]) {
  return draftPdf({ title: null, language: null, date: null, outline: [], pages });
}

function blocksOf(pages: readonly PdfPage[]): readonly string[] {
  return draft(pages).blocks.map(({ text }) => text);
}

/** Letters and spaces, without the hyphens that a text of a few words cannot tell from those at the ends of lines. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]+/gu, "");
}
