import { describe, expect, test } from "vitest";
import {
  instrumentsIn,
  placeOf,
  sentenceStatements,
  subjectOf,
} from "../../../src/ingest/audit/statement.ts";
import { quayStatements, quayText } from "./quay-register.ts";
import { writtenText } from "./written-text.ts";

const guide = `# Guide

## Quay Convention (1994)

It is old. The Pilots Protocol is not.

## Ships

They float.
`;

describe("statementsOf", () => {
  test("gives headings, then sentences, each with the words around it and what it is about", () => {
    expect(
      quayStatements(guide).map(({ text, around, subject, isTitle }) => [text, around, subject, isTitle]),
    ).toEqual([
      ["Guide", "Guide", null, true],
      ["Quay Convention (1994)", "Quay Convention (1994)", "quay", true],
      ["Ships", "Ships", null, true],
      ["It is old.", "It is old. The Pilots Protocol is not.", "quay", false],
      ["The Pilots Protocol is not.", "It is old. The Pilots Protocol is not.", "quay", false],
      ["They float.", "They float.", null, false],
    ]);
  });

  test("gives each with its place in the document, and mentions there", () => {
    for (const { document, span, text, mentions } of quayStatements(guide)) {
      expect(document.text.slice(span.start, span.end)).toBe(text);
      for (const mention of mentions)
        expect(text).toContain(document.text.slice(mention.span.start, mention.span.end));
    }
  });

  test("leaves the headings of treaties out", () => {
    const statements = quayStatements(guide, { kind: "treaty", instrument: "quay" });
    expect(statements.filter(({ isTitle }) => isTitle)).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
  });
});

test("sentenceStatements gives the sentences alone", () => {
  expect(sentenceStatements(quayText(guide)).map(({ text }) => text)).toEqual([
    "It is old.",
    "The Pilots Protocol is not.",
    "They float.",
  ]);
});

describe("the subject of a sentence", () => {
  /** The subject of the last sentence of a passage under the title of the Quay Convention. */
  const last = (passage: string) =>
    quayStatements(`# Guide\n\n## Quay Convention\n\n${passage}`).at(-1)?.subject;

  test("is what is named last before it, else the instrument of the heading", () => {
    expect(last("They float.")).toBe("quay");
    expect(last("The Pilots Protocol is new. It is short.")).toBe("pilots");
    expect(last("The Pilots Protocol is new. They float. It is short.")).toBe("pilots");
    expect(last("The Pilots Protocol is new. The Quay Convention is not. It is short.")).toBe("quay");
  });

  test("is unknown where several are named", () => {
    expect(last("The Pilots Protocol and the Lamp Convention are new. It is short.")).toBeNull();
  });

  test("is the heading's again in the next passage", () => {
    expect(last("The Pilots Protocol is new.\n\nIt is old.")).toBe("quay");
  });
});

describe("subjectOf", () => {
  test.each([
    ["The Pilots Protocol is new.", "pilots", ["pilots"]],
    ["Article 3 of the Quay Convention and Article 4 of it are long.", "quay", ["quay"]],
    ["The Quay Convention and the Pilots Protocol are long.", null, ["quay", "pilots"]],
    ["They float.", null, []],
  ])("of %j is %j", (text, subject, named) => {
    const [statement] = quayStatements(text);
    expect(statement && subjectOf(statement)).toBe(subject);
    expect(statement && instrumentsIn(statement)).toEqual(named);
  });

  test("is that of the text around where the statement names none", () => {
    expect(quayStatements(guide).map(subjectOf)).toEqual([null, "quay", null, "quay", "pilots", null]);
  });
});

test("placeOf gives the words of a mention in its statement, with the plus of a name", () => {
  const words = (text: string) =>
    sentenceStatements(writtenText(text)).flatMap((statement) =>
      statement.mentions.map((mention) => {
        const { start, end } = placeOf(statement, mention);
        return statement.text.slice(start, end);
      }),
    );
  expect(words("They float. The Budapest Convention is old.")).toEqual(["Budapest Convention"]);
  expect(words("They float. Convention 108+ is new.")).toEqual(["Convention 108+"]);
});
