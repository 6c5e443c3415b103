import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, it } from "vitest";
import { openPassagesDatabase } from "../../src/adapters/passages-database-reader.ts";
import { buildPassagesDatabase } from "../../src/adapters/passages-database-writer.ts";
import type { Document } from "../../src/domain/document.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { sampleDocument, useTemporaryFolder } from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();

function build(
  documents: readonly Document[],
  passages: readonly Passage[],
  findings: readonly Finding[] = [],
): Uint8Array {
  return buildPassagesDatabase({ documents, passages, findings });
}

function open(
  documents: readonly Document[],
  passages: readonly Passage[],
  findings: readonly Finding[] = [],
) {
  const path = join(temporaryFolder(), "pass%20ages?#.sqlite");
  writeFileSync(path, build(documents, passages, findings));
  chmodSync(path, 0o444);
  return openPassagesDatabase(path);
}

const { document, passage } = sampleDocument("Article 34 protects children. Article 34(a) does so, too.");
const span = { start: 0, end: 10 };
const crc34 = { instrument: "crc", article: "34", subdivisions: [] };
const crc34a = { instrument: "crc", article: "34", subdivisions: ["a"] };
const crc = { instrument: "crc", article: null, subdivisions: [] };
const opsc = { instrument: "opsc", article: null, subdivisions: [] };

function named(
  id: string,
  pinpoints: Passage["mentions"][number]["pinpoints"],
  subject: string | null = null,
): Passage {
  const mentions = pinpoints.map((pinpoint) => ({ span, pinpoints: [pinpoint] }));
  return { ...passage, id, mentions, subject };
}

it("openPassagesDatabase gives back documents and passages as they were", () => {
  const news: Document = { ...document, id: "news", kind: null, asOf: null, text: "", blocks: [] };
  const database = open([document, news], [passage]);
  expect(database.findDocument("guide")).toEqual(document);
  expect(database.findDocument("news")).toEqual(news);
  expect(database.listDocuments().map(({ id }) => id)).toEqual(["guide", "news"]);
  expect(database.listDocuments()[0]).not.toHaveProperty("text");
  expect(database.findPassage("guide-1")).toEqual(passage);
  expect(database.passagesOf("guide")).toEqual([passage]);
  expect(database.passagesOf("news")).toEqual([]);
  database.close();
});

it("findingsOf gives back what was found in a document, in order, and nothing of others", () => {
  const finding = (documentId: string, words: string): Finding => ({
    documentId,
    span,
    words,
    kind: "place",
    about: crc34,
    rightPlace: crc34a,
    problem: "There is none.",
    remedy: "Look it up.",
  });
  const findings = [finding("guide", "b"), finding("news", "n"), finding("guide", "a")];
  const database = open([document], [passage], findings);
  expect(database.findingsOf("guide")).toEqual([findings[0], findings[2]]);
  expect(database.findingsOf("nothing")).toEqual([]);
  database.close();
});

it("passages keep where they stand in the original", () => {
  const located = { ...passage, locator: { page: "xii", url: null } };
  const database = open([document], [located]);
  expect(database.findPassage("guide-1")).toEqual(located);
  database.close();
});

it("readPassages keeps the order asked for and refuses a position that does not exist", () => {
  const database = open([document], [named("a", []), named("b", []), named("c", [])]);
  expect(database.readPassages([2, 0, 2]).map(({ id }) => id)).toEqual(["c", "a", "c"]);
  expect(() => database.readPassages([3])).toThrow(RangeError);
  expect(() => database.readPassages([-1])).toThrow(RangeError);
  database.close();
});

it("findPassage and findDocument know nothing of ids that were never given", () => {
  const database = open([document], [passage]);
  for (const id of ["", "' OR 1=1 --", "guide-1\0", "\ud800", "x".repeat(100_000), "__proto__"]) {
    expect(database.findPassage(id)).toBeUndefined();
    expect(database.findDocument(id)).toBeUndefined();
    expect(database.passagesOf(id)).toEqual([]);
  }
  database.close();
});

it("positionsNaming finds an article with all its subdivisions, and the instrument alone", () => {
  const passages = [named("a", [crc34a, crc34, crc34]), named("b", [crc, opsc]), named("c", [crc34])];
  const database = open([document], passages);
  expect(database.positionsNaming("crc", "34")).toEqual([
    { position: 0, pinpoint: crc34a },
    { position: 0, pinpoint: crc34 },
    { position: 2, pinpoint: crc34 },
  ]);
  expect(database.positionsNaming("crc", null)).toEqual([{ position: 1, pinpoint: crc }]);
  expect(database.positionsNaming("opsc", "34")).toEqual([]);
  expect(database.positionsNaming("untoc", null)).toEqual([]);
  database.close();
});

it("positionsAbout finds passages by their subject", () => {
  const database = open([document], [named("a", [], "crc"), named("b", [crc]), named("c", [], "crc")]);
  expect(database.positionsAbout("crc")).toEqual([0, 2]);
  expect(database.positionsAbout("opsc")).toEqual([]);
  database.close();
});

it("look-ups by instrument, subject and document use an index", () => {
  const path = join(temporaryFolder(), "plans.sqlite");
  writeFileSync(path, build([document], [passage]));
  const database = new DatabaseSync(path);
  const queries = [
    "SELECT position FROM named WHERE instrument = 'a' AND article = 'b' ORDER BY position, subdivisions",
    "SELECT position FROM passages WHERE subject = 'a' ORDER BY position",
    "SELECT * FROM passages WHERE document = 'a' ORDER BY position",
    "SELECT finding FROM findings WHERE document = 'a' ORDER BY position",
  ];
  for (const query of queries) {
    const plan = database.prepare(`EXPLAIN QUERY PLAN ${query}`).all();
    expect(plan.map(({ detail }) => String(detail)).join("; ")).toMatch(/^SEARCH \w+ USING/);
  }
  database.close();
});

it("buildPassagesDatabase gives the same bytes for the same passages", () => {
  const make = () => Buffer.from(build([document], [passage, named("b", [crc])]));
  expect(make().equals(make())).toBe(true);
});

it.each(["", "a b", "a\n", "\u200b", "\ud800", "x".repeat(201)])(
  "buildPassagesDatabase refuses the id %j",
  (id) => {
    expect(() => build([document], [{ ...passage, id }])).toThrow("cannot be an id");
    expect(() => build([{ ...document, id }], [])).toThrow("cannot be an id");
  },
);

it("buildPassagesDatabase refuses an id given twice", () => {
  expect(() => build([document], [passage, passage])).toThrow("UNIQUE");
  expect(() => build([document, document], [])).toThrow("UNIQUE");
});

it("buildPassagesDatabase refuses a text that would come back changed", () => {
  expect(() => build([document], [{ ...passage, text: "half \ud83d" }])).toThrow("half a character");
  expect(() => build([{ ...document, text: "\udc00" }], [])).toThrow("half a character");
});

it("texts of any well-formed words come back unchanged", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const database = open([{ ...document, text }], [{ ...passage, text, headings: [text] }]);
      expect(database.findDocument("guide")?.text).toBe(text);
      expect(database.findPassage("guide-1")).toMatchObject({ text, headings: [text] });
      database.close();
    }),
    { numRuns: 30 },
  );
});
