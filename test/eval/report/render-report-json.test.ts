import { describe, expect, test } from "vitest";
import { renderReportJson } from "../../../eval/report/render-report-json.ts";
import { sampleReport, sampleReported } from "./sample-report.ts";

describe("renderReportJson", () => {
  const json = renderReportJson(sampleReport());

  test("names its version first, then each part of the report, in a fixed order", () => {
    expect(Object.keys(JSON.parse(json) as object)).toEqual([
      "version",
      "about",
      "pair",
      "headline",
      "measures",
      "groups",
      "funnel",
      "judges",
      "thresholds",
      "calibration",
      "questions",
    ]);
    expect(json).toMatch(/^\{\n {2}"version": 1,/);
  });

  test("has each question in short, without its reply and the time that this took", () => {
    const { questions } = JSON.parse(json) as { readonly questions: readonly unknown[] };
    expect(questions[1]).toEqual({
      id: "q2",
      set: "children.jsonl",
      kind: "factual",
      language: "fr",
      question: "Qui protège les enfants ?",
      reply: "refused",
      fault: null,
      right: false,
      lacks: ["answer (refused as no_evidence)", "citation of crc"],
      violations: [],
      funnel: { indexed: true, retrieved: true, considered: false, cited: false, right: false },
      scores: { right: 0 },
    });
  });

  test("tells a question without a reply", () => {
    const text = renderReportJson(
      sampleReport({ questions: [sampleReported({ answer: null, fault: "upstream" })] }),
    );
    expect(JSON.parse(text)).toMatchObject({ questions: [{ reply: "none", fault: "upstream" }] });
  });

  test("is the same whatever order the fields of the data stand in", () => {
    const { questions, about, ...others } = sampleReport();
    expect(renderReportJson({ questions, ...others, about })).toBe(json);
  });
});
