import { describe, expect, test } from "vitest";
import { createCiter } from "../../src/citation/cite-words.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import type { LinkedReferences } from "../../src/domain/mention.ts";
import { Register } from "../../src/domain/register.ts";
import { containing } from "../containing.ts";

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
  articles: ["1", "2", "34"].map((number) => ({ number, heading: null })),
  status: null,
  url: "https://treaties.example/crc",
  sources: {},
};

/** Cites words in which the given references are found. */
function cite(words: string, linked: Partial<LinkedReferences> = {}) {
  return createCiter({
    register: new Register([crc]),
    link: () => ({ mentions: [], unresolved: [], ...linked }),
  })(words);
}

const span = { start: 0, end: 3 };

describe("createCiter", () => {
  test("cites an id and an article without looking for references", () => {
    expect(cite("crc 34")).toEqual([
      {
        pinpoint: "crc 34",
        instrument: "crc",
        article: "34",
        cite: "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3, art 34",
      },
    ]);
  });

  test("cites each place that the words name, once", () => {
    const place = { instrument: "crc", article: "2", subdivisions: ["1"] };
    const whole = { instrument: "crc", article: null, subdivisions: [] };
    const mentions = [{ span, pinpoints: [place, whole, place] }];
    expect(cite("child convention art. 2(1)", { mentions })).toMatchObject([
      { pinpoint: "crc 2(1)", cite: containing("art 2(1)") },
      { pinpoint: "crc", article: null },
    ]);
  });

  test("says that there is no such article, and where the text is", () => {
    expect(() => cite("crc 60")).toThrow(
      expect.objectContaining({
        code: "not_found",
        message: "There is no Article 60: the Convention on the Rights of the Child has 3 articles.",
        remedy: "Its text: https://treaties.example/crc",
      }),
    );
  });

  test("names what ambiguous words could mean, though others are clear", () => {
    const unresolved = [{ span, article: "2", subdivisions: [], candidates: ["crc"] }];
    const mentions = [{ span, pinpoints: [{ instrument: "crc", article: "34", subdivisions: [] }] }];
    expect(() => cite("the protocol art. 2", { mentions, unresolved })).toThrow(
      expect.objectContaining({
        code: "not_found",
        remedy: "Name one of: Convention on the Rights of the Child.",
      }),
    );
  });

  test("names what it knows where the words name nothing", () => {
    expect(() => cite("nonsense")).toThrow(
      expect.objectContaining({ code: "not_found", remedy: "Ids that it knows: crc." }),
    );
  });
});
