import { describe, expect, test } from "vitest";
import { countKinds } from "../../src/domain/audit-report.ts";
import { type Finding, type FindingKind, findingKinds, isDisagreement } from "../../src/domain/finding.ts";

function findingOf(kind: FindingKind): Finding {
  return {
    documentId: "guide",
    span: { start: 0, end: 4 },
    words: "here",
    kind,
    problem: "It is wrong.",
    remedy: "Mend it.",
    about: null,
  };
}

describe("countKinds", () => {
  test("counts the findings of each kind, the most frequent first and equals by name", () => {
    const kinds: readonly FindingKind[] = ["place", "link", "date", "link", "empty", "place", "link"];
    expect(countKinds(kinds.map(findingOf))).toEqual([
      ["link", 3],
      ["place", 2],
      ["date", 1],
      ["empty", 1],
    ]);
  });

  test("counts nothing where nothing was found", () => {
    expect(countKinds([])).toEqual([]);
  });
});

describe("findingKinds", () => {
  test("names every kind once, those about two sources first", () => {
    expect(new Set(findingKinds).size).toBe(findingKinds.length);
    const disagree = findingKinds.map((kind) => isDisagreement(findingOf(kind)));
    expect(disagree).toEqual(disagree.toSorted((one, other) => Number(other) - Number(one)));
    expect(disagree.filter(Boolean)).toHaveLength(8);
  });
});
