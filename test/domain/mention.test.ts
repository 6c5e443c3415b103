import { expect, test } from "vitest";
import { distinctPinpoints, type Mention } from "../../src/domain/mention.ts";

const article = (number: string) => ({ instrument: "budapest", article: number, subdivisions: [] });

test("distinctPinpoints keeps each place once, in order of first use", () => {
  const mentions: readonly Mention[] = [
    { span: { start: 0, end: 1 }, pinpoints: [article("3"), article("2")] },
    { span: { start: 2, end: 3 }, pinpoints: [article("2"), { ...article("2"), subdivisions: ["1"] }] },
  ];
  expect(distinctPinpoints(mentions)).toEqual([
    article("3"),
    article("2"),
    { ...article("2"), subdivisions: ["1"] },
  ]);
});
