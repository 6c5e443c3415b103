import { describe, expect, test } from "vitest";
import type { DraftSentence } from "../../src/answer/draft-sentence.ts";
import { findNotices } from "../../src/answer/notices.ts";
import type { DocumentMetadata } from "../../src/domain/document.ts";
import { exampleDocument, examplePassage, exampleQuestion } from "./examples.ts";

function quoting(words: string, known: Partial<DocumentMetadata> = {}): DraftSentence {
  const passage = examplePassage(words);
  return {
    frame: "",
    quoted: words,
    quotes: [{ passage, document: exampleDocument(known), span: passage.span, words, place: null }],
  };
}

function noticesOf(draft: DraftSentence, question = "What is said?"): readonly string[] {
  return findNotices([draft], { question: exampleQuestion(question), today: "2026-11-21" }).map(
    (notice) => `${notice.kind}: ${notice.text}`,
  );
}

describe("findNotices", () => {
  test("says of when a stated position is", () => {
    expect(noticesOf(quoting("It had not entered into force as of December 2022."))).toEqual([
      "stale: This source states the position of December 2022; the status may have changed since.",
    ]);
  });

  test.each([
    ["On 25 April 2026 the Convention had 81 parties.", "25 April 2026"],
    ["The Protocol was not in force on 15 April 2026: it had 4 of 5 ratifications.", "15 April 2026"],
    ["By May 2026 it had 76 signatories.", "May 2026"],
  ])("takes the day that %j states", (words, day) => {
    expect(noticesOf(quoting(words, { asOf: "2026-06" }), "Is it in force?")).toEqual([
      `stale: This source states the position of ${day}; the status may have changed since.`,
    ]);
  });

  test("does not take the day of an event for that of a position", () => {
    expect(noticesOf(quoting("It entered into force on 1 July 2004."))).toEqual([]);
  });

  test("says nothing of a position stated this month", () => {
    expect(noticesOf(quoting("It has 81 parties as of November 2026.", { asOf: "2026-11" }))).toEqual([]);
  });

  test.each([
    "The second session will be held in Vienna in May and June.",
    "The sessions are thought to take three years.",
    "The treaty, if approved, may reshape criminal laws.",
  ])("says that %j spoke of what lay ahead", (words) => {
    expect(noticesOf(quoting(words, { asOf: "2022-04" }))).toEqual([
      "stale: This source, of April 2022, speaks of what then lay ahead; it may have happened, or changed, since.",
    ]);
  });

  test("says of when a status is, by the document's date", () => {
    expect(
      noticesOf(quoting("To date, three treaties have entered into force.", { asOf: "2022-12" })),
    ).toHaveLength(1);
    expect(
      noticesOf(quoting("It is open to all.", { asOf: "2022-12" }), "Is it still in force?"),
    ).toHaveLength(1);
  });

  test("leaves a rule that does not move alone", () => {
    expect(
      noticesOf(
        quoting("Article 34 protects children.", { asOf: "2022-12" }),
        "Which article protects children?",
      ),
    ).toEqual([]);
  });

  test("says when only news stands behind the answer", () => {
    const news = quoting("The Assembly voted.", { kind: "news" });
    expect(noticesOf(news)).toEqual([expect.stringMatching(/^news-only: /)]);
    const both = findNotices([news, quoting("It did.")], {
      question: exampleQuestion("Did it?"),
      today: "2026-11-21",
    });
    expect(both).toEqual([]);
  });

  test("says each thing once", () => {
    const draft = quoting("It had 3 parties as of December 2022.");
    const notices = findNotices([draft, draft], {
      question: exampleQuestion("How many?"),
      today: "2026-11-21",
    });
    expect(notices).toHaveLength(1);
  });
});
