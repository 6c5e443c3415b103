import { describe, expect, test } from "vitest";
import { renderQuestions } from "../../../eval/report/render-questions.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleReported, sampleWrong } from "./sample-report.ts";

function render(questions: Parameters<typeof renderQuestions>[0]): string {
  return renderQuestions(questions).source;
}

describe("renderQuestions", () => {
  test("counts the questions, and those answered wrong", () => {
    expect(textOf(render([sampleReported(), sampleWrong()]))).toContain(
      "2 questions, 1 of them answered wrong.",
    );
  });

  test("has a row for each with what it can be sorted and filtered by", () => {
    const source = render([sampleReported(), sampleWrong()]);
    expect(source).toContain(
      '<tr id="q-2" class="wrong" data-result="wrong" data-kind="factual" data-language="fr">',
    );
    const keysOf = (row: string) => [...row.matchAll(/<td data-sort="([^"]*)"/g)].map(([, key]) => key);
    expect(source.split("<tr id=").slice(1).map(keysOf)).toEqual([
      ["0", "right", "answered", "general", "en", "–"],
      ["1", "wrong", "refused: no evidence", "factual", "fr", "not among the first ten"],
    ]);
  });

  test("says what a wrong reply lacks without being opened", () => {
    const [closed = ""] = /<summary>.*<\/summary>/s.exec(render([sampleWrong()])) ?? [];
    expect(textOf(closed)).toContain("Lacks answer (refused as no_evidence); citation of crc");
  });

  test("tells a question without a reply", () => {
    const source = render([sampleWrong({ answer: null, fault: "upstream", funnel: null })]);
    expect(textOf(source)).toContain("There is no reply: upstream.");
    expect(source).toContain('<td data-sort="none">');
  });

  test("offers each kind and language once, and nothing before the script is there", () => {
    const source = render([sampleReported(), sampleReported(), sampleWrong()]);
    expect(source).toContain(
      '<select name="kind"><option value="">all</option><option>general</option><option>factual</option></select>',
    );
    expect(source).toContain('<form class="filters" id="filters" hidden>');
  });

  test("clips a very long question, and shows it whole where it is opened", () => {
    const q = "why ".repeat(2_500).trim();
    const source = render([sampleReported({ question: sampleQuestion({ q }) })]);
    const [, summary = "", opened = ""] = /<summary>(.*?)<\/summary>(.*)<\/details>/s.exec(source) ?? [];
    expect(textOf(summary).length).toBeLessThan(320);
    expect(opened).toContain(q);
    expect(render([sampleReported()]).match(/Which article protects children\?/g)).toHaveLength(1);
  });
});
