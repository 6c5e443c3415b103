import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, test } from "vitest";
import { renderReportMarkdown } from "../../../eval/report/render-report-markdown.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleReport, sampleReported, sampleWrong } from "./sample-report.ts";

describe("renderReportMarkdown", () => {
  test("has the figures with intervals, groups, losses, and what wrong replies lack", () => {
    expect(renderReportMarkdown(sampleReport())).toBe(`# Evaluation: November

2 questions; program 0.1.0, index 9f86d081, answers by quoting, judges: exact-quote, token-overlap.

| Measure | Mean | 95 % interval | Questions |
| --- | --- | --- | --- |
| Answered right | 90.0 % | 82.6–94.5 | 100 |
| Refused rightly | 80.0 % | 70.0–87.0 | 100 |
| Wrongly refused (less is better) | 2.0 % | 0.0–7.0 | 100 |

Broken promises: 0 of 2 replies. None in 2 replies means, with 95 % confidence, at most 100.0 % (rule of three).

## Right, by language

| Group | Mean | 95 % interval | Questions |
| --- | --- | --- | --- |
| en | 90.0 % | 82.6–94.5 | 100 |
| fr | – |  | 0 |

## Where answers are lost

| Step | Came through | Lost here |
| --- | --- | --- |
| In the index | 10 | 0 |
| Found | 9 | 1 |
| Among the first ten | 8 | 1 |
| Cited | 6 | 2 |
| Answered right | 5 | 1 |

## Answered wrong

| Id | Question | Lacks |
| --- | --- | --- |
| q2 | Qui protège les enfants ? | answer (refused as no\\_evidence); citation of crc |
`);
  });

  test("says that nothing was answered wrong, and leaves out what there is not", () => {
    const text = renderReportMarkdown(
      sampleReport({
        groups: [],
        questions: [sampleReported()],
        funnel: { questions: 0, indexed: 0, retrieved: 0, considered: 0, cited: 0, right: 0 },
      }),
    );
    expect(text).toContain("No question was answered wrong.");
    expect(text).not.toContain("##");
  });

  test("takes no question for Markdown, HTML or a link", () => {
    const q =
      "# a | b\n\n<script>x</script> `c` [d](http://e) **f** ~~g~~ ![h](i) <https://j> www.k.org &amp; \\| \u202E";
    const text = renderReportMarkdown(
      sampleReport({ questions: [sampleWrong({ question: sampleQuestion({ q }) })] }),
    );
    const row = text.trimEnd().split("\n").at(-1) ?? "";
    // What stands between the bars of the row, read as Markdown, is nothing but text.
    const [, , cell = ""] = row.split(/(?<!\\)(?:\\\\)*\| /);
    const [paragraph, ...others] = fromMarkdown(cell).children;
    expect(others).toEqual([]);
    expect(paragraph).toMatchObject({ type: "paragraph", children: [{ type: "text" }] });
    expect(row.split(/(?<!\\)\|/)).toHaveLength(5);
    expect(text).not.toMatch(/https?:\/\/|www\.|\u202E/);
  });

  test("shortens a very long question", () => {
    const question = sampleQuestion({ q: "why ".repeat(1_000) });
    const text = renderReportMarkdown(sampleReport({ questions: [sampleWrong({ question })] }));
    expect(text.trimEnd().split("\n").at(-1)?.length).toBeLessThan(300);
  });
});
