import { describe, expect, test } from "vitest";
import { findClauses } from "../../src/answer/clauses.ts";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { exampleCandidate, examplePassage, mentionsIn } from "./examples.ts";

function clausesOf(text: string, named: readonly (readonly [string, ...string[]])[]): readonly string[] {
  const candidate = exampleCandidate(examplePassage(text, { mentions: mentionsIn(text, named) }));
  return findClauses(candidate).map(
    ({ span, pinpoints }) =>
      `${pinpoints.map(formatPinpoint).join("+")}: ${text.slice(span.start, span.end).trim()}`,
  );
}

describe("findClauses", () => {
  test("gives an article in brackets the words before it", () => {
    const text = "It bans access (Article 20(1)(f)), sale (Article 20(1)(b)), or grooming (Article 23).";
    const clauses = clausesOf(text, [
      ["Article 20(1)(f)", "lanzarote 20(1)(f)"],
      ["Article 20(1)(b)", "lanzarote 20(1)(b)"],
      ["Article 23", "lanzarote 23"],
    ]);
    expect(clauses).toEqual([
      "lanzarote 20(1)(f): It bans access (Article 20(1)(f))",
      "lanzarote 20(1)(b): , sale (Article 20(1)(b))",
      "lanzarote 23: , or grooming (Article 23).",
    ]);
  });

  test("leaves the first of several the words that are its own", () => {
    const text =
      "The treaty expressly bans the use of tools to reach data (Article 2), to tap lines (Article 3).";
    const mentions = mentionsIn(text, [
      ["Article 2", "budapest 2"],
      ["Article 3", "budapest 3"],
    ]);
    const clauses = findClauses(exampleCandidate(examplePassage(text, { mentions })));
    expect(clauses.map(({ own }) => text.slice(own.start, own.end).trim())).toEqual([
      "to reach data (Article 2)",
      ", to tap lines (Article 3).",
    ]);
  });

  test("gives an article that stands free the words after it", () => {
    const text = "Article 3 bans sale; the Preamble names the Internet.";
    const clauses = clausesOf(text, [
      ["Article 3", "opsc 3"],
      ["the Preamble", "opsc preamble"],
    ]);
    expect(clauses).toEqual([
      "opsc 3: Article 3 bans sale;",
      "opsc preamble: the Preamble names the Internet.",
    ]);
  });

  test("keeps the articles of one mention together", () => {
    const text = "Articles 2 to 3 are on access.";
    expect(clausesOf(text, [["Articles 2 to 3", "budapest 2", "budapest 3"]])).toEqual([
      "budapest 2+budapest 3: Articles 2 to 3 are on access.",
    ]);
  });

  test("gives the whole sentence to the only article that it names, wherever that stands", () => {
    const text = "What it numbers Article 2(c) is in force.";
    expect(clausesOf(text, [["Article 2(c)", "opsc 2(c)"]])).toEqual([`opsc 2(c): ${text}`]);
  });

  test("passes over instruments that stand between the articles", () => {
    const text = "It bans sale (Article 3), says the CRC, and use (Article 4).";
    const clauses = clausesOf(text, [
      ["Article 3", "opsc 3"],
      ["CRC", "crc"],
      ["Article 4", "opsc 4"],
    ]);
    expect(clauses).toEqual([
      "opsc 3: It bans sale (Article 3)",
      "opsc 4: , says the CRC, and use (Article 4).",
    ]);
  });

  test.each([
    "It compares Article 3 with use (Article 4).",
    "It bans sale (see Article 3) and use (Article 4).",
    "Article 3 bans what is like Article 4 there.",
  ])("gives none where nothing tells which words are about which: %s", (text) => {
    expect(
      clausesOf(text, [
        ["Article 3", "opsc 3"],
        ["Article 4", "opsc 4"],
      ]),
    ).toEqual([]);
  });

  test.each(["; ", ", ", ": ", " and ", " or ", "; the ", ", and the "])(
    "knows %j for the beginning of a part",
    (joint) => {
      const text = `Article 3 bans sale${joint}Article 4 bans use.`;
      const clauses = clausesOf(text, [
        ["Article 3", "opsc 3"],
        ["Article 4", "opsc 4"],
      ]);
      expect(clauses.at(-1)).toBe("opsc 4: Article 4 bans use.");
      expect(clauses).toHaveLength(2);
    },
  );

  test("leaves no word out and gives none twice, in positions of the document", () => {
    const text = "It bans sale (Article 3), use (Article 4); Article 5 bans gifts.";
    const shift = 1000;
    const mentions = mentionsIn(text, [
      ["Article 3", "opsc 3"],
      ["Article 4", "opsc 4"],
      ["Article 5", "opsc 5"],
    ]).map((mention) => ({
      ...mention,
      span: { start: mention.span.start + shift, end: mention.span.end + shift },
    }));
    const span = { start: shift, end: shift + text.length };
    const clauses = findClauses(exampleCandidate(examplePassage(text, { span, mentions })));
    expect(
      clauses.map((clause) => text.slice(clause.span.start - shift, clause.span.end - shift)).join(""),
    ).toBe(text);
    expect(clauses).toHaveLength(3);
  });

  test("finds none in a sentence that names instruments alone", () => {
    expect(clausesOf("The Budapest Convention came first.", [["Budapest Convention", "budapest"]])).toEqual(
      [],
    );
  });
});
