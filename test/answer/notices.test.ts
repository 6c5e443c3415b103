import { describe, expect, test } from "vitest";
import type { DraftSentence } from "../../src/answer/draft-sentence.ts";
import { findNotices } from "../../src/answer/notices.ts";
import type { DocumentMetadata } from "../../src/domain/document.ts";
import { exampleDocument, examplePassage, exampleQuestion } from "./examples.ts";

function quoting(words: string, known: Partial<DocumentMetadata> = {}): DraftSentence {
  const passage = examplePassage(words);
  return {
    frame: "",
    denies: false,
    quoted: words,
    quotes: [{ passage, document: exampleDocument(known), span: passage.span, words, place: null }],
  };
}

function noticesOf(draft: DraftSentence, question = "What is said?"): readonly string[] {
  return findNotices([draft], { question: exampleQuestion(question), today: "2026-11-21", findingsOf }).map(
    (notice) => `${notice.kind}: ${notice.text}`,
  );
}

const findingsOf = () => [];

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

  test.each([
    "It will enter into force in 2023.",
    "A vote is expected to follow.",
    "A third session is to be held in Porto.",
    "The upcoming session is the last.",
    "A treaty is on its way.",
  ])("says so of %j too", (words) => {
    expect(noticesOf(quoting(words, { asOf: "2022-04" }))).toHaveLength(1);
  });

  test("says of what lay ahead that it may have happened, where nobody knows when it was written", () => {
    expect(noticesOf(quoting("The session will be held in May."))).toEqual([
      "stale: This source speaks of what then lay ahead; it may have happened, or changed, since.",
    ]);
  });

  test("dates a status by the document, and says nothing of one without a date", () => {
    const words = "To date, 31 states have ratified it.";
    expect(noticesOf(quoting(words))).toEqual([]);
    expect(noticesOf(quoting(words, { published: "2021-03-02" }))[0]).toContain("2 March 2021");
    expect(noticesOf(quoting(words, { published: "2021-03-02", asOf: "2020" }))[0]).toContain("of 2020;");
  });

  test("prefers the date that the words state to the document's, the latest of several", () => {
    const words = "It had 5 parties as of December 2021, and 3 as of 2019.";
    expect(noticesOf(quoting(words, { asOf: "2022-12" }))[0]).toContain("of December 2021;");
  });

  test("takes no other date for a stated position", () => {
    expect(noticesOf(quoting("It was signed in Porto on 4 May 1971."))).toEqual([]);
  });

  test("says nothing of what a text of this month says of its time, or of what lies ahead", () => {
    const known = { asOf: "2026-11", published: "2026-11-20" };
    for (const words of ["To date, it has 3 parties.", "It will be held in December."]) {
      expect(noticesOf(quoting(words, known))).toEqual([]);
    }
    expect(noticesOf(quoting("To date, it has 3 parties.", { asOf: "2026-10" }))).toHaveLength(1);
    expect(noticesOf(quoting("To date, it has 3 parties.", { asOf: "2026" }))).toEqual([]);
  });

  test.each([
    "Is it in force?",
    "How many countries are in it?",
    "What is the current position?",
    "Who are the signatories?",
    "Est-il en vigueur ?",
    "¿Está en vigor?",
  ])("takes %j for a question of status", (question) => {
    expect(noticesOf(quoting("It binds all.", { asOf: "2022-12" }), question)).toHaveLength(1);
  });

  test("looks at the whole sentence that is quoted, not only at the words of the clause", () => {
    const draft = quoting("It had not entered into force as of December 2022.");
    const quotes = draft.quotes.map((quote) => ({ ...quote, words: "It" }));
    expect(noticesOf({ ...draft, quotes })).toHaveLength(1);
  });

  test("takes linear time on hostile input", () => {
    const started = performance.now();
    for (const piece of ["as of ", "parties ", "has ", "is ", "had 1 ", "will ", "1 ", "to be "]) {
      noticesOf(quoting(piece.repeat(5_000), { asOf: "2022-12" }));
    }
    expect(performance.now() - started).toBeLessThan(4000);
  });

  test("says nothing of an answer that quotes nothing", () => {
    expect(
      findNotices([], { question: exampleQuestion("Is it in force?"), today: "2026-11-21", findingsOf }),
    ).toEqual([]);
  });

  test("says when only news stands behind the answer", () => {
    const news = quoting("The Assembly voted.", { kind: "news" });
    expect(noticesOf(news)).toEqual([expect.stringMatching(/^news-only: /)]);
    const both = findNotices([news, quoting("It did.")], {
      question: exampleQuestion("Did it?"),
      today: "2026-11-21",
      findingsOf,
    });
    expect(both).toEqual([]);
  });

  test("says each thing once", () => {
    const draft = quoting("It had 3 parties as of December 2022.");
    const notices = findNotices([draft, draft], {
      question: exampleQuestion("How many?"),
      today: "2026-11-21",
      findingsOf,
    });
    expect(notices).toHaveLength(1);
  });
});
