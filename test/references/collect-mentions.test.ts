import { describe, expect, test } from "vitest";
import { collectMentions } from "../../src/references/collect-mentions.ts";
import type { InstrumentReference } from "../../src/references/instrument-references.ts";
import type { PlacedArticle } from "../../src/references/placed-article.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

const source = new ReferenceText("CRC (Article 34) and Preamble");
const crc: InstrumentReference = { first: 0, last: 0, instruments: ["crc"], sort: "name" };
const article = (placed: Partial<PlacedArticle>): PlacedArticle => ({
  reference: { start: 5, end: 15, unit: "article", places: [] },
  places: [{ article: "34", subdivisions: [] }],
  instruments: ["crc"],
  attached: undefined,
  ...placed,
});

describe("collectMentions", () => {
  test("makes one mention of an article and the name beside it, with the bracket that closes it", () => {
    const { mentions } = collectMentions(source, [article({ attached: crc })], [crc]);
    expect(mentions).toEqual([
      { span: { start: 0, end: 16 }, pinpoints: [{ instrument: "crc", article: "34", subdivisions: [] }] },
    ]);
  });

  test("makes two mentions of an article and a name further off", () => {
    const { mentions } = collectMentions(source, [article({})], [crc]);
    expect(mentions.map(({ span }) => span)).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 15 },
    ]);
  });

  test("uses the name beside two articles once", () => {
    const { mentions } = collectMentions(
      source,
      [article({ attached: crc }), article({ attached: crc })],
      [crc],
    );
    expect(mentions.map(({ span }) => span.start)).toEqual([0, 5]);
  });

  test("leaves open what fits more than one instrument or none", () => {
    const { mentions, unresolved } = collectMentions(
      source,
      [article({ instruments: ["crc", "opsc"] })],
      [{ ...crc, instruments: [] }],
    );
    expect(mentions).toEqual([]);
    expect(unresolved).toEqual([
      { span: { start: 0, end: 3 }, article: null, subdivisions: [], candidates: [] },
      { span: { start: 5, end: 15 }, article: "34", subdivisions: [], candidates: ["crc", "opsc"] },
    ]);
  });

  test("drops strangers, and a preamble of nothing in particular", () => {
    const preamble = article({
      reference: { start: 21, end: 29, unit: "article", places: [] },
      places: [{ article: "preamble", subdivisions: [] }],
      instruments: [],
    });
    const stranger: InstrumentReference = { ...crc, instruments: [], sort: "stranger" };
    const found = collectMentions(source, [preamble], [stranger]);
    expect(found).toEqual({ mentions: [], unresolved: [] });
  });
});
