import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { compareRuns } from "../../../eval/compare/compare-runs.ts";
import { renderComparisonMarkdown } from "../../../eval/compare/render-comparison-markdown.ts";
import { fewResamples, right, runOf } from "./sample-runs.ts";

const a = runOf("runs/before", 40, () => ({ right: 1 }));
const b = runOf("runs/after", 40, (position) => ({ right: position < 10 ? 0 : 1 }));
const markdown = renderComparisonMarkdown(
  compareRuns({ a, b, measures: [right], notes: ["A is *bold* <b>."] }, fewResamples),
);

test("renderComparisonMarkdown has headings, the table and the questions that changed", () => {
  const lines = markdown.split("\n");
  expect(lines[0]).toBe("# runs/after against runs/before");
  expect(lines).toContain(
    "| measure | verdict | A | B | B − A | 95 % interval | p | p (Holm) | effect | sees from | n |",
  );
  expect(lines.find((line) => line.startsWith("| right"))).toMatch(
    /^\| right \| B is worse \| 100\.0 % \| 75\.0 % \| −25\.0 \|/,
  );
  expect(lines).toContain("## Worse in B: 10");
  expect(markdown).not.toContain("Better in B");
  expect(lines).toContain("- **q9** What of q9?: right 100.0 % → 0.0 %");
  expect(markdown.endsWith("%\n")).toBe(true);
});

test("renderComparisonMarkdown lets nothing become a sign or a tag", () => {
  const kinds = JSON.stringify(fromMarkdown(markdown));
  expect(kinds).toContain("A is *bold* <b>.");
  expect(kinds).not.toContain('"type":"html"');
  expect(kinds).not.toContain('"type":"emphasis"');
});
