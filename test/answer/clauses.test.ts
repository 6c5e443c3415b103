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

  test("finds none in a sentence that names instruments alone", () => {
    expect(clausesOf("The Budapest Convention came first.", [["Budapest Convention", "budapest"]])).toEqual(
      [],
    );
  });
});
