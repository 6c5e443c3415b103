import { describe, expect, test } from "vitest";
import { withoutRunningLines } from "../../../src/ingest/pdf/running-lines.ts";
import { piecesOf, run } from "./page-sample.ts";

/** What is left of pages with these lines, each at the given height. */
function leftOf(
  pages: readonly (readonly (readonly [text: string, y: number])[])[],
  labels?: readonly string[],
) {
  const lined = pages.map((lines, position) => ({
    label: labels?.[position] ?? String(position + 1),
    height: 842,
    lines: piecesOf(lines.map(([text, y]) => run(text, 50, y))),
  }));
  return withoutRunningLines(lined).map(({ lines }) => lines.map(({ text }) => text));
}

describe("withoutRunningLines", () => {
  test("drops lines that stand at the top or foot of several pages", () => {
    const pages = [1, 2, 3].map(
      (number) =>
        [
          ["Harbour Law Review", 40 + number],
          [`Text of page ${number}`, 300],
          ["Harbour Office", 800],
        ] as const,
    );
    expect(leftOf(pages)).toEqual([["Text of page 1"], ["Text of page 2"], ["Text of page 3"]]);
  });

  test("drops heads that differ on left and right pages, and those that hold the number of the page", () => {
    const pages = [1, 2, 3, 4, 5, 6].map(
      (number) =>
        [
          [number % 2 === 0 ? `${number} Harbour Law Review` : `Records of ships ${number}`, 40],
          ["Text", 300],
        ] as const,
    );
    expect(leftOf(pages)).toEqual(pages.map(() => ["Text"]));
  });

  test.each(["7", "– 7 –", "− 7 −", "[7]", "Page 7 of 40", "7/40", "p. 7", "Página 7 de 40"])(
    "drops the page number %s",
    (number) => {
      expect(
        leftOf([
          [
            ["Text", 300],
            [number, 810],
          ],
        ]),
      ).toEqual([["Text"]]);
    },
  );

  test("drops a page number as the document writes it", () => {
    expect(
      leftOf(
        [
          [
            ["xii", 810],
            ["Text", 300],
          ],
        ],
        ["xii"],
      ),
    ).toEqual([["Text"]]);
    expect(
      leftOf(
        [
          [
            ["xiv", 810],
            ["Text", 300],
          ],
        ],
        ["xii"],
      ),
    ).toEqual([["Text", "xiv"]]);
  });

  test("keeps what stands in the middle of the page, and what stands there once", () => {
    const pages = [1, 2, 3].map(
      (number) =>
        [
          ["Same words", 300],
          [`Text ${number * 100} here`, 40],
        ] as const,
    );
    expect(
      leftOf(pages)
        .flat()
        .filter((text) => text === "Same words"),
    ).toHaveLength(3);
    expect(leftOf(pages).flat()).toContain("Text 200 here");
  });

  test("keeps headings of articles at the tops of pages, also where the number is the page's", () => {
    const pages = [1, 2, 3].map(
      (number) =>
        [
          [`Article ${number}`, 60],
          ["Text", 300],
        ] as const,
    );
    expect(leftOf(pages)).toEqual([
      ["Article 1", "Text"],
      ["Article 2", "Text"],
      ["Article 3", "Text"],
    ]);
  });
});
