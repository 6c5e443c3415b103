import { describe, expect, test } from "vitest";
import type { ReportedQuestion } from "../../../eval/report/report-data.ts";
import { renderRun } from "../../../eval/run/render-run.ts";
import { sampleQuestion } from "../sample-question.ts";
import { sampleScored } from "../sample-scored.ts";

const none = { questions: 0, indexed: 0, retrieved: 0, considered: 0, cited: 0, right: 0 };

function dataOf(questions: readonly ReportedQuestion[]) {
  const about = { name: "", program: "", generation: "", answerer: "", sets: [], judges: [] };
  const rest = { pair: null, headline: [], groups: [], judges: [], thresholds: [], calibration: [] };
  return { about, ...rest, measures: [], funnel: none, questions };
}

const wrong = (id: string, set = "mine.jsonl", parts: Partial<ReportedQuestion> = {}): ReportedQuestion => ({
  ...sampleScored(id, { question: sampleQuestion({ id, q: `Question ${id}?` }), set }),
  kind: "general",
  right: false,
  lacks: ["citation of crc 34"],
  ...parts,
});

/** What is said of times, which these tests leave out but for one. */
const latency = "a reply took 5.0 ms (median), 5.0 ms (95th percentile)";

describe("renderRun", () => {
  test("shows each measure that applies with its interval, number and direction", () => {
    const measure = {
      description: "",
      unit: "share",
      higherIsBetter: true,
      n: 9,
      mean: 0.5,
      low: 0.25,
      high: 0.75,
    };
    const lines = renderRun({
      ...dataOf([]),
      measures: [
        { ...measure, name: "right" },
        { ...measure, name: "wrongly refused", higherIsBetter: false },
        { ...measure, name: "answer words", unit: "words", mean: 30.25, low: 20, high: 40 },
        { ...measure, name: "premise corrected", n: 0, mean: null, low: null, high: null },
      ],
    });
    expect(lines.map((line) => line.replace(/ +/g, " "))).toEqual([
      "right 50.0 % [25.0–75.0] 9",
      "wrongly refused 50.0 % [25.0–75.0] 9 less is better",
      "answer words 30.3 [20.0 to 40.0] 9",
    ]);
  });

  test("says how far right passages came, where any was to be cited", () => {
    const funnel = { questions: 9, indexed: 8, retrieved: 7, considered: 6, cited: 5, right: 4 };
    expect(renderRun({ ...dataOf([]), funnel })).toEqual([
      "of 9 places to cite: 8 in the index, 7 found, 6 among the first ten, 5 cited, 4 right",
    ]);
  });

  test("gives the median and the 95th percentile of the times", () => {
    const questions = Array.from({ length: 20 }, (_, place) =>
      wrong(`q${place}`, "mine.jsonl", { right: true, lacks: [], ms: 20 - place }),
    );
    expect(renderRun(dataOf(questions))).toEqual([
      "a reply took 11.0 ms (median), 20.0 ms (95th percentile)",
    ]);
  });

  test("lists what went wrong with what it lacks, breaks and faults", () => {
    const questions = [
      wrong("a"),
      wrong("b", "mine.jsonl", { fault: "question_too_long", lacks: ["a reply"] }),
      wrong("c", "mine.jsonl", { right: true, lacks: [], violations: ["sentence 1 has no citation"] }),
      wrong("d", "mine.jsonl", { right: true, lacks: [] }),
    ];
    expect(renderRun(dataOf(questions))).toEqual([
      latency,
      "a  Question a?\n      lacks citation of crc 34",
      "b  Question b?\n      question_too_long; lacks a reply",
      "c  Question c?\n      sentence 1 has no citation",
    ]);
  });

  test("lists forty, and counts the others", () => {
    const lines = renderRun(dataOf(Array.from({ length: 43 }, (_, place) => wrong(`q${place}`))));
    expect(lines).toHaveLength(42);
    expect(lines.at(-1)).toBe("and 3 more, in the report");
  });

  test("shows of held-out sets nothing but broken promises", () => {
    const questions = [
      wrong("a", "shipped-test.jsonl"),
      wrong("b", "shipped-test.jsonl", { violations: ["sentence 1 has no citation"] }),
      wrong("c", "contest.jsonl"),
    ];
    expect(renderRun(dataOf(questions)).map((line) => line.split("\n")[0])).toEqual([
      latency,
      "b  Question b?",
      "c  Question c?",
      "and 1 of held-out sets, in the report alone",
    ]);
  });
});
