import { describe, expect, test } from "vitest";
import { spanMeasures } from "../../../../eval/measures/answers/span-overlap.ts";
import { sampleAnswer, sampleReference } from "../../../sample-answer.ts";
import { sampleQuestion } from "../../sample-question.ts";

type Span = readonly [number, number];

/** Precision and recall where the question marks some stretches and the references quote others, all of the document "guide". */
function measure(marked: readonly Span[] | undefined, quoted: readonly Span[], document = "guide") {
  const snippets = marked?.map(([start, end]) => ({
    file_path: document,
    span: [start, end] as [number, number],
  }));
  const item = {
    question: sampleQuestion(snippets ? { snippets } : {}),
    answer: sampleAnswer({ references: quoted.map((span) => sampleReference({ span })) }),
    fault: null,
    violations: [],
    funnel: null,
  };
  return spanMeasures.map(({ score }) => score(item));
}

describe("spanMeasures", () => {
  test.each<[string, readonly Span[], readonly Span[], readonly number[]]>([
    ["the very stretch", [[10, 20]], [[10, 20]], [1, 1]],
    ["a half of it", [[10, 20]], [[10, 15]], [1, 0.5]],
    ["more than it", [[10, 20]], [[0, 40]], [0.25, 1]],
    ["a stretch that reaches into it", [[10, 20]], [[15, 25]], [0.5, 0.5]],
    ["what lies beside it", [[10, 20]], [[20, 30]], [0, 0]],
    [
      "one of two",
      [
        [0, 10],
        [50, 60],
      ],
      [[50, 60]],
      [1, 0.5],
    ],
    [
      "the same twice, which counts once",
      [[0, 10]],
      [
        [0, 10],
        [0, 10],
      ],
      [1, 1],
    ],
    [
      "two that overlap, which count as one",
      [[0, 30]],
      [
        [0, 20],
        [10, 30],
      ],
      [1, 1],
    ],
    ["nothing", [[0, 10]], [], [0, 0]],
  ])("of references that quote %s", (_what, marked, quoted, expected) => {
    expect(measure(marked, quoted)).toEqual(expected);
  });

  test("counts nothing of another document", () => {
    expect(measure([[10, 20]], [[10, 20]], "news")).toEqual([0, 0]);
  });

  test("does not apply where nothing is marked", () => {
    expect(measure(undefined, [[10, 20]])).toEqual([null, null]);
  });
});
