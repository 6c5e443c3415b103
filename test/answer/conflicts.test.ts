import { describe, expect, test } from "vitest";
import { describeConflict, findingsIn } from "../../src/answer/conflicts.ts";
import { findNotices } from "../../src/answer/notices.ts";
import { english } from "../../src/answer/wording/english.ts";
import type { Finding } from "../../src/domain/finding.ts";
import { exampleDocument, examplePassage, exampleQuestion } from "./examples.ts";

const words = "It bans viewing (Article 21(1)(f)).";
const passage = examplePassage(words);
const quote = { passage, document: exampleDocument(), span: passage.span, words, place: null };

function finding(known: Partial<Finding> = {}): Finding {
  const start = passage.span.start + words.indexOf("Article");
  return {
    documentId: quote.document.id,
    span: { start, end: start + "Article 21(1)(f)".length },
    words: "Article 21(1)(f)",
    kind: "place",
    about: { instrument: "harbour", article: "21", subdivisions: ["1", "f"] },
    problem: "The Harbour Convention has no Article 21(1)(f), by its text.",
    remedy: "Write 20(1)(f).",
    ...known,
  };
}

const rightPlace = { instrument: "harbour", article: "20", subdivisions: ["1", "f"] };
const against = { documentId: "treaty", span: { start: 0, end: 9 }, words: "f) viewing through a lens;" };

describe("findingsIn", () => {
  const parts = { findingsOf: (id: string) => (id === quote.document.id ? [finding()] : []) };

  test("takes what was found in the words of the quote", () => {
    expect(findingsIn(quote, parts)).toEqual([finding()]);
  });

  test("leaves what was found beside it, or in another document", () => {
    const before = { ...quote, span: { start: passage.span.start, end: passage.span.start + 4 } };
    expect(findingsIn(before, parts)).toEqual([]);
    expect(findingsIn({ ...quote, document: exampleDocument({ id: "other" }) }, parts)).toEqual([]);
  });
});

describe("describeConflict", () => {
  test("says how the guide numbers it, and where the treaty text has it", () => {
    expect(describeConflict(finding({ rightPlace, against }), [quote], english)).toBe(
      "The guide numbers it Article 21(1)(f); the treaty text has it at Article 20(1)(f): “f) viewing through a lens”.",
    );
  });

  test("repeats no more of the other text than is read", () => {
    const long = { ...against, words: Array.from({ length: 60 }, (_, at) => `w${at}`).join(" \n") };
    expect(describeConflict(finding({ rightPlace, against: long }), [quote], english)).toMatch(
      /: “w0 w1 .* w24 …”\.$/,
    );
  });

  test("says what is wrong where no right place is known", () => {
    expect(describeConflict(finding(), [quote], english)).toBe(
      "The guide says “Article 21(1)(f)”. The Harbour Convention has no Article 21(1)(f), by its text.",
    );
  });
});

describe("findNotices of what the audit found", () => {
  const notices = (found: readonly Finding[]) =>
    findNotices([{ quoted: words, quotes: [quote, quote] }], {
      question: exampleQuestion("What is banned?"),
      today: "2026-11-21",
      findingsOf: () => found,
    });

  test("tells a disagreement once, before what is old", () => {
    const aged = finding({ kind: "aged", problem: "The register has a newer status." });
    expect(notices([aged, finding({ rightPlace })])).toEqual([
      {
        kind: "conflict",
        text: "The guide numbers it Article 21(1)(f); the treaty text has it at Article 20(1)(f).",
      },
      { kind: "stale", text: "The register has a newer status." },
    ]);
  });

  test("keeps what is only of the text itself from readers", () => {
    expect(notices([finding({ kind: "duplicate" }), finding({ kind: "link" })])).toEqual([]);
  });
});
