import { expect, test } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { Register } from "../../src/domain/register.ts";
import type { Generation } from "../../src/ports/generation-store.ts";
import { createCatalogue } from "../../src/search/catalogue.ts";

const crc: Instrument = {
  id: "crc",
  kind: "treaty",
  titles: { en: "Convention on the Rights of the Child" },
  shortTitle: "CRC",
  aliases: {},
  series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }],
  adopted: { date: "1989-11-20", place: null },
  opened: null,
  inForce: { date: "1990-09-02", place: null },
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: [],
  articles: [{ number: "34", heading: null }],
  status: null,
  url: null,
  sources: {},
};
const untoc: Instrument = {
  ...crc,
  id: "untoc",
  shortTitle: "UNTOC",
  series: [],
  adopted: null,
  inForce: null,
};
const register = new Register([crc, untoc]);

const text = "Guide\nChildren\nArticle 34 protects children. Article 34 again.\nNothing here.";
const guide: Document = {
  id: "guide",
  title: "Guide",
  kind: "guide",
  publisher: null,
  url: null,
  language: "en",
  published: null,
  asOf: "2022-12",
  instrument: null,
  text,
  blocks: [
    { kind: "heading", span: { start: 0, end: 5 }, depth: 1, parent: null },
    { kind: "entry", span: { start: 6, end: 14 }, depth: 1, parent: 0 },
    { kind: "paragraph", span: { start: 15, end: 61 }, depth: 1, parent: 1 },
  ],
};
const article34 = { instrument: "crc", article: "34", subdivisions: [] };
const passages: readonly Passage[] = [
  {
    id: "guide:1",
    documentId: "guide",
    span: { start: 15, end: 61 },
    headings: ["Children"],
    text: text.slice(15, 61),
    mentions: [
      { span: { start: 15, end: 25 }, pinpoints: [article34] },
      { span: { start: 45, end: 55 }, pinpoints: [article34] },
    ],
    subject: "crc",
  },
  {
    id: "guide:2",
    documentId: "guide",
    span: { start: 62, end: 75 },
    headings: [],
    text: text.slice(62, 75),
    mentions: [],
    subject: null,
  },
];

const { text: _text, blocks: _blocks, ...metadata } = guide;
const generation: Generation = {
  name: "gen-1",
  manifest: {
    formatVersion: 2,
    counts: { documents: 1, passages: 2 },
    embedder: { id: "lsa", dimension: 2, metric: "inner-product" },
    vectors: { kind: "exact", size: 2 },
    settings: {},
    sources: [],
    collections: [],
    skipped: [],
    files: {},
  },
  degraded: null,
  lexical: new Uint8Array(),
  embedder: new Uint8Array(),
  vectorsPath: "",
  listDocuments: () => [metadata],
  findDocument: (id) => (id === "guide" ? guide : undefined),
  passagesOf: (id) => (id === "guide" ? passages : []),
  findingsOf: () => [],
  findPassage: (id) => passages.find((passage) => passage.id === id),
  readPassages: () => [],
  positionsNaming: () => [],
  positionsAbout: () => [],
  close: () => undefined,
};
const catalogue = createCatalogue(generation, register);

test("createCatalogue lists documents with their passages and the instruments that they name", () => {
  expect(catalogue.listDocuments()).toEqual([{ ...metadata, passages: 2, instruments: ["crc"] }]);
});

test("createCatalogue shows a document whose spans cut the right words out of its text", () => {
  const view = catalogue.findDocument("guide");
  expect(view?.headings.map(({ span }) => view.text.slice(...span))).toEqual(["Guide", "Children"]);
  expect(view?.headings.map((heading) => heading.text)).toEqual(["Guide", "Children"]);
  expect(view?.passages).toEqual([
    { id: "guide:1", span: [15, 61], headings: ["Children"], subject: "crc", pinpoints: ["crc 34"] },
    { id: "guide:2", span: [62, 75], headings: [], subject: null, pinpoints: [] },
  ]);
  expect(view).not.toHaveProperty("blocks");
});

test("createCatalogue finds no document of an unknown id", () => {
  expect(catalogue.findDocument("other")).toBeUndefined();
});

test("createCatalogue finds a passage with the document that it stands in, and none of an unknown id", () => {
  expect(catalogue.findPassage("guide:2")).toEqual({ passage: passages[1], document: metadata });
  expect(catalogue.findPassage("guide:3")).toBeUndefined();
});

test("createCatalogue does not call an instrument in force that was repealed", () => {
  const status = { text: "Repealed", inForce: false, asOf: "2018-05-25", source: "its successor" };
  const repealed = new Register([{ ...crc, status }, untoc]);
  expect(createCatalogue(generation, repealed).listInstruments()[0]).toMatchObject({
    adopted: crc.adopted?.date,
    inForce: null,
  });
});

test("createCatalogue counts the documents that name an instrument", () => {
  expect(catalogue.listInstruments()).toEqual([
    {
      id: "crc",
      kind: "treaty",
      title: "Convention on the Rights of the Child",
      shortTitle: "CRC",
      series: ["1577 UNTS 3"],
      adopted: "1989-11-20",
      inForce: "1990-09-02",
      parent: null,
      articles: 1,
      documents: 1,
    },
    expect.objectContaining({ id: "untoc", adopted: null, inForce: null, documents: 0 }),
  ]);
});

test("createCatalogue shows an instrument with where it is spoken of", () => {
  expect(catalogue.findInstrument("crc")).toEqual({
    ...crc,
    documents: [{ id: "guide", title: "Guide", kind: "guide", passages: 1 }],
  });
  expect(catalogue.findInstrument("untoc")?.documents).toEqual([]);
  expect(catalogue.findInstrument("vclt")).toBeUndefined();
});
