import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPassagesDatabase } from "../../src/adapters/passages-database-reader.ts";
import { buildPassagesDatabase } from "../../src/adapters/passages-database-writer.ts";
import { type Finding, findingKinds } from "../../src/domain/finding.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { sampleDocument, useTemporaryFolder } from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();
const { document, passage } = sampleDocument("Article 34 protects children.");

/** Writes a database and reads something back from it. */
function readBack<Result>(
  contents: Partial<Parameters<typeof buildPassagesDatabase>[0]>,
  read: (database: ReturnType<typeof openPassagesDatabase>) => Result,
): Result {
  const path = join(temporaryFolder(), "passages.sqlite");
  writeFileSync(
    path,
    buildPassagesDatabase({ documents: [document], passages: [], findings: [], ...contents }),
  );
  const database = openPassagesDatabase(path);
  try {
    return read(database);
  } finally {
    database.close();
  }
}

const words = fc.string({ unit: "binary", maxLength: 30 });
const quote = fc.record({
  documentId: fc.constantFrom("guide", "news", "'; DROP TABLE findings; --"),
  span: fc.record({ start: fc.nat(), end: fc.nat() }),
  words,
});
const pinpoint = fc.record({
  instrument: fc.constantFrom("crc", "opsc"),
  article: fc.option(fc.constantFrom("34", "preamble", "2 bis")),
  subdivisions: fc.array(fc.constantFrom("1", "a", "ii"), { maxLength: 3 }),
});
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    quote,
    kind: fc.constantFrom(...findingKinds),
    problem: words,
    remedy: words,
    about: fc.option(pinpoint),
    rightPlace: fc.option(pinpoint),
    against: fc.option(quote),
  })
  .map(({ quote: own, rightPlace, against, ...finding }) => ({
    ...own,
    ...finding,
    ...(rightPlace && { rightPlace }),
    ...(against && { against }),
  }));

describe("findingsOf", () => {
  it("gives back any findings of a document, in the order in which they were written", () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 8 }), (findings) => {
        for (const id of ["guide", "news", "'; DROP TABLE findings; --", ""]) {
          expect(readBack({ findings }, ({ findingsOf }) => findingsOf(id))).toEqual(
            findings.filter(({ documentId }) => documentId === id),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it("keeps more findings than nine in their order, and one that is there twice", () => {
    const findings = Array.from(
      { length: 25 },
      (_, number): Finding => ({
        documentId: "guide",
        span: { start: 100 - number, end: 101 },
        words: String(number % 20),
        kind: "link",
        problem: "",
        remedy: "",
        about: null,
      }),
    );
    const found = readBack({ findings }, (database) => database.findingsOf("guide"));
    expect(found.map(({ span }) => span.start)).toEqual(findings.map(({ span }) => span.start));
  });
});

describe("locators of passages", () => {
  it.each([
    { page: "12", url: null },
    { page: null, url: "https://a.example/#s-2" },
    { page: null, url: null },
    { page: "xii", url: "https://a.example/?q='\"" },
  ])("come back as %j, whichever way a passage is read", (locator) => {
    const located: Passage = { ...passage, locator };
    readBack({ passages: [located] }, (database) => {
      expect(database.findPassage(passage.id)?.locator).toEqual(locator);
      expect(database.passagesOf("guide")).toEqual([located]);
      expect(database.readPassages([0])).toEqual([located]);
    });
  });

  it("are absent where the original knows none", () => {
    readBack({ passages: [passage] }, (database) => {
      expect(database.findPassage(passage.id)).not.toHaveProperty("locator");
      expect(database.readPassages([0])[0]).not.toHaveProperty("locator");
    });
  });

  it("and places of blocks come back with the document", () => {
    const blocks = [
      { kind: "heading", depth: 1, parent: null, span: { start: 0, end: 7 } },
      {
        kind: "item",
        depth: 2,
        parent: 0,
        span: { start: 8, end: 20 },
        locator: { page: "3", url: null },
        place: { article: "3", subdivisions: ["1", "c"] },
      },
    ] as const;
    readBack({ documents: [{ ...document, blocks }] }, (database) => {
      expect(database.findDocument("guide")?.blocks).toEqual(blocks);
    });
  });
});

describe("readPassages", () => {
  const many = Array.from({ length: 30 }, (_, number): Passage => ({ ...passage, id: `p${number}` }));

  it("gives any positions in any order, one asked for twice too", () => {
    readBack({ passages: many }, (database) => {
      fc.assert(
        fc.property(fc.array(fc.nat(many.length - 1)), (positions) => {
          const ids = database.readPassages(positions).map(({ id }) => id);
          expect(ids).toEqual(positions.map((position) => `p${position}`));
        }),
      );
    });
  });

  it.each([30, -1, 2 ** 31])("names the position %i, which does not exist", (position) => {
    readBack({ passages: many }, (database) => {
      expect(() => database.readPassages([0, position])).toThrow(`no passage at position ${position}`);
    });
  });
});

describe("buildPassagesDatabase", () => {
  it.each([
    ["a", true],
    ["x".repeat(200), true],
    ["é", true],
    ["a/b#c", true],
    ["x".repeat(201), false],
    ["a\u00a0b", false],
    ["a\u202eb", false],
  ])("of the id %.20j says %s", (id, isGood) => {
    const build = () =>
      readBack({ passages: [{ ...passage, id }] }, (database) => database.findPassage(id)?.id);
    if (isGood) expect(build()).toBe(id);
    else expect(build).toThrow("cannot be an id");
  });
});
