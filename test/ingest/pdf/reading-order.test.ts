import { describe, expect, test } from "vitest";
import { linesAt, orderedOf, prose, run } from "./page-sample.ts";

const textsOf = (runs: Parameters<typeof orderedOf>[0]) => orderedOf(runs).map(({ text }) => text);
const words = (from: number, to: number) =>
  Array.from(
    { length: to - from + 1 },
    (_, number) => `${from + number} some words of running text and more`,
  );

describe("orderLines", () => {
  test("reads the left column before the right one", () => {
    const runs = [...linesAt(words(1, 8), 50, 100), ...linesAt(words(9, 16), 320, 100)];
    expect(textsOf(runs)).toEqual(words(1, 16));
    expect(orderedOf(runs).map(({ column }) => column.left)).toEqual([
      ...Array.from({ length: 8 }, () => 50),
      ...Array.from({ length: 8 }, () => 320),
    ]);
  });

  test("a line across both columns parts what is above from what is below", () => {
    const title = run("A title that goes over both of the columns of the page and is long", 100, 80);
    const heading = run("Another heading that goes over both of the columns of the page", 100, 170);
    const runs = [
      title,
      ...linesAt(words(1, 5), 50, 100),
      ...linesAt(words(6, 10), 320, 100),
      heading,
      ...linesAt(words(11, 15), 50, 190),
      ...linesAt(words(16, 20), 320, 190),
    ];
    expect(textsOf(runs)).toEqual([title.text, ...words(1, 10), heading.text, ...words(11, 20)]);
  });

  test("reads a page of one column as it stands", () => {
    const lines = Array.from({ length: 12 }, (_, number) => prose(number));
    expect(textsOf(linesAt(lines, 50, 100))).toEqual(lines);
  });

  test("reads a table row by row", () => {
    const left = ["Budapest", "Lanzarote", "Palermo", "Malabo", "Arab", "Geneva", "Vienna"];
    const runs = left.flatMap((name, row) => [
      run(name, 50, 100 + 12 * row),
      run(`${2000 + row}`, 200, 100 + 12 * row),
      run(`ETS ${row}`, 400, 100 + 12 * row),
    ]);
    expect(textsOf(runs)).toEqual(left.map((name, row) => `${name}; ${2000 + row}; ETS ${row}`));
  });

  test("does not take words that were set far apart for cells", () => {
    const runs = [
      run("the words of this line fill all of its width with ease", 50, 100),
      run("these", 50, 112),
      run("do", 130, 112),
      run("not", 270, 112),
      run("and the last line ends where the paragraph does", 50, 124),
    ];
    expect(textsOf(runs)[1]).toBe("these do not");
  });

  test("does not take two short lists side by side for columns of text", () => {
    const runs = Array.from({ length: 7 }, (_, row) => [
      run(row % 2 === 0 ? "State" : "Another State of some length", 50, 100 + 12 * row),
      run("2001", 400, 100 + 12 * row),
    ]).flat();
    expect(textsOf(runs)[0]).toBe("State; 2001");
  });

  test("a title wider than the text is no measure of its margins", () => {
    const lines = Array.from({ length: 12 }, (_, number) => prose(number));
    const runs = [run("A title", 50, 80, { width: 500, size: 20 }), ...linesAt(lines, 50, 100)];
    expect(orderedOf(runs)[5]?.column.right).toBeLessThan(460);
  });

  test("a page without lines is read as nothing", () => {
    expect(orderedOf([])).toEqual([]);
  });
});
