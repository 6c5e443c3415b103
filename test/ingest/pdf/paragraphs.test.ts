import { describe, expect, test } from "vitest";
import { findBodySize, findParagraphs } from "../../../src/ingest/pdf/paragraphs.ts";
import { linesAt, orderedOf, prose, run } from "./page-sample.ts";

/** The paragraphs of pages with these runs, each as the page it begins on and its lines. */
function paragraphsOf(...pages: readonly Parameters<typeof orderedOf>[0][]) {
  const found = findParagraphs(pages.map((runs) => ({ lines: orderedOf(runs) })));
  return found.map(({ page, lines }) => `${page}: ${lines.map(({ text }) => text).join(" / ")}`);
}

const four = [1, 2, 3, 4].map(prose);

describe("findParagraphs", () => {
  test("joins lines that follow each other closely, and parts those with room between them", () => {
    expect(paragraphsOf([...linesAt(four, 50, 100), ...linesAt(four, 50, 160)])).toEqual([
      `0: ${four.join(" / ")}`,
      `0: ${four.join(" / ")}`,
    ]);
  });

  test("parts paragraphs of one line each by the room between them", () => {
    const runs = [
      run(prose(1), 50, 100),
      run(prose(2), 50, 112),
      run("Convinced;", 50, 136),
      run("Have agreed:", 50, 160),
    ];
    expect(paragraphsOf(runs)).toHaveLength(3);
  });

  test("a line that ends early ends its paragraph", () => {
    expect(paragraphsOf(linesAt([prose(1), "and here it ends.", prose(2), prose(3)], 50, 100))).toEqual([
      `0: ${prose(1)} / and here it ends.`,
      `0: ${prose(2)} / ${prose(3)}`,
    ]);
  });

  test("an indented first line begins a paragraph", () => {
    const runs = [
      ...linesAt([prose(1), `${prose(2)}.`], 50, 100),
      run(prose(3), 65, 124),
      run(prose(4), 50, 136),
    ];
    expect(paragraphsOf(runs)).toHaveLength(2);
  });

  test("bullets, numbers and letters begin paragraphs of their own", () => {
    const lines = ["1. Each Party", "a) adopt measures", "(ii) keep data", "• cooperate", "as far as it can"];
    expect(paragraphsOf(linesAt(lines, 50, 100))).toEqual([
      "0: 1. Each Party",
      "0: a) adopt measures",
      "0: (ii) keep data",
      "0: • cooperate / as far as it can",
    ]);
  });

  test("the heading of an article stands by itself", () => {
    const lines = ["Article 2", "Illegal access", prose(1)];
    expect(paragraphsOf(linesAt(lines, 50, 100))[0]).toBe("0: Article 2");
  });

  test("letters of another size or weight begin a paragraph", () => {
    const runs = [
      run("A heading", 50, 100, { isBold: true }),
      ...linesAt(four, 50, 112),
      run(prose(5), 50, 160, { size: 12 }),
    ];
    expect(paragraphsOf(runs)).toHaveLength(3);
  });

  test("a sentence that runs on over the end of a page is in one paragraph, on the page where it begins", () => {
    const next = ["goes on here and ends at last.", prose(9), prose(8)];
    expect(paragraphsOf(linesAt(four, 50, 100), linesAt(next, 50, 100))).toEqual([
      `0: ${four.join(" / ")} / goes on here and ends at last.`,
      `1: ${prose(9)} / ${prose(8)}`,
    ]);
  });

  test("a sentence that ends with the page ends its paragraph", () => {
    const last = [...four.slice(0, 3), `${prose(4)}.`];
    expect(
      paragraphsOf(linesAt(last, 50, 100), linesAt(["Another begins here.", ...four], 50, 100)),
    ).toHaveLength(3);
  });

  test("an item at the top of a page does not continue the text before", () => {
    expect(
      paragraphsOf(linesAt(four, 50, 100), linesAt(["2. Each Party shall", prose(9)], 50, 100))[1],
    ).toMatch(/^1: 2\./);
  });

  test("notes in smaller letters at the foot come after the paragraph that the page ends with", () => {
    const note = linesAt(["1 A note in small letters."], 50, 760, { size: 8 });
    const pages = [[...linesAt(four, 50, 100), ...note], linesAt(["goes on here.", prose(9)], 50, 100)];
    expect(paragraphsOf(...pages)).toEqual([
      `0: ${four.join(" / ")} / goes on here.`,
      "0: 1 A note in small letters.",
      `1: ${prose(9)}`,
    ]);
  });

  test("a page in small letters alone is no page of notes", () => {
    const small = linesAt(["Annex in small letters.", "It has two lines."], 50, 100, { size: 8 });
    const pages = [linesAt(four, 50, 100), small, linesAt(["Then more."], 50, 100)];
    expect(paragraphsOf(...pages).map((line) => line[0])).toEqual(["0", "1", "2"]);
  });

  test("rows of a table are paragraphs of their own", () => {
    const rows = ["Budapest", "Lanzarote", "Palermo"].flatMap((name, row) => [
      run(name, 50, 100 + 12 * row),
      run("2001", 300, 100 + 12 * row),
    ]);
    expect(paragraphsOf(rows)).toEqual(["0: Budapest; 2001", "0: Lanzarote; 2001", "0: Palermo; 2001"]);
  });

  test("pages without lines are nothing", () => {
    expect(paragraphsOf([], linesAt(["One line."], 50, 100), [])).toEqual(["1: One line."]);
    expect(findParagraphs([])).toEqual([]);
  });
});

test("findBodySize is the size of most letters, to half a point", () => {
  const runs = [run("Title", 50, 50, { size: 20 }), ...linesAt(four, 50, 100, { size: 10.2 })];
  expect(findBodySize(orderedOf(runs))).toBe(10);
  expect(findBodySize([])).toBe(0);
});
