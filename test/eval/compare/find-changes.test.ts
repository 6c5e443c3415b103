import { expect, test } from "vitest";
import { findChanges } from "../../../eval/compare/find-changes.ts";
import { pairQuestions } from "../../../eval/compare/pair-questions.ts";
import { length, right, sampleRun, wrongArticle } from "./sample-runs.ts";

const pairs = pairQuestions(
  sampleRun("a", {
    same: { right: 1, "wrong article": 0, length: 50 },
    longer: { right: 1, "wrong article": 0, length: 50 },
    mixed: { right: 0, "wrong article": 0, length: 50 },
    wrong: { right: 0, "wrong article": 0, length: 50 },
    lost: { right: 1, "wrong article": 0, length: 50 },
  }),
  sampleRun("b", {
    same: { right: 1, "wrong article": 0, length: 50 },
    longer: { right: 1, "wrong article": 0, length: 60 },
    mixed: { right: 1, "wrong article": 1, length: 70 },
    wrong: { right: 0, "wrong article": 1, length: 40 },
  }),
);

test("findChanges has what differs, by the first measure that does", () => {
  const changes = findChanges(pairs, [right, wrongArticle, length]);
  expect(changes.map(({ id, direction }) => [id, direction])).toEqual([
    ["mixed", "better"],
    ["wrong", "worse"],
    ["lost", "worse"],
  ]);
  expect(changes[0]).toMatchObject({ text: "What of mixed?", cluster: "mixed" });
  expect(changes[0]?.changes).toEqual([
    { measure: "right", shortName: "right", unit: "share", a: 0, b: 1, direction: "better" },
    { measure: "wrong article", shortName: "wrong article", unit: "share", a: 0, b: 1, direction: "worse" },
    { measure: "length", shortName: "length", unit: "words", a: 50, b: 70, direction: "worse" },
  ]);
});

test("findChanges weighs by the order of the measures", () => {
  const changes = findChanges(pairs, [wrongArticle, right]);
  expect(changes.find(({ id }) => id === "mixed")?.direction).toBe("worse");
});

test("findChanges lets a length decide only where nothing else is compared", () => {
  const changes = findChanges(pairs, [length]);
  expect(changes.map(({ id, direction }) => [id, direction])).toEqual([
    ["longer", "worse"],
    ["mixed", "worse"],
    ["wrong", "better"],
    ["lost", "worse"],
  ]);
});
