import { expect, test } from "vitest";
import { contrastRuns } from "../../../eval/compare/contrast-runs.ts";
import { sampleDescription } from "./sample-evaluations.ts";

test("contrastRuns has nothing to say of runs that were made alike, whatever they are called", () => {
  expect(contrastRuns(sampleDescription(), sampleDescription({ name: "other" }))).toEqual([]);
});

test("contrastRuns says each thing that differs in a sentence", () => {
  const a = sampleDescription();
  const b = sampleDescription({
    program: "0.2.0",
    generation: "cd34",
    answerer: "a-model",
    judges: ["exact", "overlap"],
    sets: [
      { path: "one.jsonl", questions: 8, sha256: "01" },
      { path: "two.jsonl", questions: 3, sha256: "02" },
    ],
  });
  expect(contrastRuns(a, b)).toEqual([
    "A is answered by quoting, B answered by a-model.",
    "A is of version 0.1.0, B of version 0.2.0.",
    "A is over the texts ab12, B over the texts cd34.",
    "one.jsonl is not the same file in A and B: what counts as right may have changed.",
    "A is judged by overlap, B judged by exact → overlap.",
  ]);
  expect(contrastRuns(sampleDescription({ judges: [] }), a)).toEqual([
    "A is judged by nobody, B judged by overlap.",
  ]);
});
