import { describe, expect, test } from "vitest";
import { findClauses } from "../../src/ingest/find-clauses.ts";

const clauses = (...blocks: readonly string[]) => {
  const text = blocks.join("\n\n");
  const spans = blocks.map((block, position) => {
    const start = blocks.slice(0, position).reduce((sum, before) => sum + before.length + 2, 0);
    return { start, end: start + block.length };
  });
  return findClauses(text, spans).map(({ start, end }) => text.slice(start, end));
};

describe("findClauses", () => {
  test("keeps lettered paragraphs with the numbered one above them", () => {
    expect(
      clauses("1. Each Party shall:", "a) act;", "(i) now;", "b. report.", "2. No Party shall."),
    ).toEqual(["1. Each Party shall:\n\na) act;\n\n(i) now;\n\nb. report.", "2. No Party shall."]);
  });

  test("leaves other blocks by themselves", () => {
    expect(clauses("Citation: 1", "Status", "*NB: note.")).toEqual(["Citation: 1", "Status", "*NB: note."]);
    expect(clauses("a) begins.", "1) One.")).toEqual(["a) begins.", "1) One."]);
    expect(clauses()).toEqual([]);
  });
});
