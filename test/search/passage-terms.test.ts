import { describe, expect, test } from "vitest";
import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import { createPassageTermCounter } from "../../src/search/passage-terms.ts";

const crc: Instrument = {
  id: "crc",
  kind: "treaty",
  titles: { en: "Convention on the Rights of the Child" },
  shortTitle: "Convention on the Rights of the Child",
  aliases: { en: ["CRC"] },
  series: [],
  adopted: null,
  opened: null,
  inForce: null,
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: [],
  articles: [],
  status: null,
  url: null,
  sources: {},
};
const count = createPassageTermCounter(new Register([crc]));

function countsOf(passage: Parameters<typeof count>[0]): Readonly<Record<string, number>> {
  const { terms, counts } = count(passage);
  return Object.fromEntries(terms.map((term, index) => [term, counts[index] ?? 0]));
}

describe("createPassageTermCounter", () => {
  test("counts the words of text and headings together", () => {
    const counts = countsOf({ headings: ["Child protection"], text: "A child is protected.", subject: null });
    expect(counts).toEqual({ child: 2, protect: 2 });
  });

  test("adds the names of the instrument that the passage is about, once for each word it does not hold", () => {
    const counts = countsOf({ headings: [], text: "Every child, each child.", subject: "crc" });
    expect(counts).toEqual({ child: 2, convent: 1, right: 1, crc: 1 });
  });

  test("counts the same in whatever order passages come", () => {
    const passage = { headings: [], text: "Article 34", subject: "crc" };
    const first = createPassageTermCounter(new Register([crc]));
    expect(first(passage)).toEqual(count(passage));
  });

  test("tells the headings' part of the counts, and names of the instrument are none of it", () => {
    const { terms, headingCounts } = count({
      headings: ["Rights"],
      text: "Rights of a child",
      subject: "crc",
    });
    expect(terms).toEqual(["right", "child", "convent", "crc"]);
    expect(headingCounts).toEqual([1, 0, 0, 0]);
  });

  test("adds nothing for a subject that the register does not know", () => {
    expect(countsOf({ headings: [], text: "Article 34", subject: "unknown" })).toEqual({
      articl: 1,
      "34": 1,
    });
  });

  test("gives no terms for a passage of stop words", () => {
    expect(count({ headings: [], text: "of the and", subject: null })).toEqual({
      terms: [],
      counts: [],
      headingCounts: [],
    });
  });
});
